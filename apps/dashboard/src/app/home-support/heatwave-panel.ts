import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { HeatwavePreviewQuery } from '@presence/contract';
import { type HomeSupportSettings, shortDateInWords } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { CurrentAssociation } from '../associations/current-association';
import { FormProblem } from '../forms/form-problem';
import { FormSection } from '../forms/form-section';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { Announcer } from '../page/announcer';
import { injectLocale } from '../page/locale';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { FillingOpener } from '../rotas/filling/filling-opener';
import { HomeSupportApi } from './home-support-api';

/** Switches the heatwave round on and off. */
@Component({
  selector: 'p-heatwave-panel',
  imports: [
    FormField,
    FormProblem,
    FormRoot,
    FormSection,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './heatwave-panel.html',
  styleUrl: '../needs/need-form.scss',
})
export class HeatwavePanel {
  private readonly api = inject(HomeSupportApi);
  private readonly announcer = inject(Announcer);
  private readonly current = inject(CurrentAssociation);
  private readonly dialog = inject(MatDialog);
  private readonly filling = inject(FillingOpener);
  private readonly locale = injectLocale();

  readonly settings = input.required<HomeSupportSettings>();
  readonly changed = output<HomeSupportSettings>();

  private readonly model = linkedSignal(() => ({
    from: this.settings().heatwaveFrom ?? new Date().toISOString().slice(0, 10),
    until: this.settings().heatwaveUntil ?? '',
  }));
  protected readonly form = form(
    this.model,
    (path) => required(path.from, { message: 'REQUIRED' }),
    { submission: submission(() => this.start()) },
  );
  protected readonly errorOf = errorOf;
  protected readonly on = computed(() => {
    const { heatwaveFrom, heatwaveUntil } = this.settings();
    if (heatwaveFrom === null) return '';
    const from = shortDateInWords(heatwaveFrom, this.locale);
    if (heatwaveUntil === null)
      return $localize`:@@homeSupport.heatwaveSince:La ronde de canicule est active depuis le ${from}:DATE:.`;
    return $localize`:@@homeSupport.heatwaveBetween:La ronde de canicule est active du ${from}:DATE: au ${shortDateInWords(heatwaveUntil, this.locale)}:UNTIL:.`;
  });

  protected async stop(): Promise<void> {
    const { heatwaveFrom: from, heatwaveUntil: until, version } = this.settings();
    try {
      if (!(await this.agreed({}))) return;
      const ended = await this.api.endHeatwave(version);
      this.changed.emit(ended);
      const again = await this.announcer.offer(
        $localize`:@@homeSupport.heatwaveEnded:Ronde de canicule terminée.`,
        $localize`:@@homeSupport.heatwaveUndo:La relancer`,
      );
      if (!again || from === null) return;
      this.changed.emit(await this.api.startHeatwave({ from, until }, ended.version));
      await this.fill();
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
  }

  private async start(): Promise<void> {
    const { from, until } = this.model();
    if (!(await this.agreed({ from, ...(until && { until }) }))) return;
    this.changed.emit(
      await this.api.startHeatwave({ from, until: until || null }, this.settings().version),
    );
    await this.fill();
  }

  /** Shows whom it concerns, and asks once. */
  private async agreed(days: HeatwavePreviewQuery): Promise<boolean> {
    const preview = await this.api.previewHeatwave(days);
    const { HeatwaveDialog } = await import('./heatwave-dialog');
    const data = { preview, days };
    const opened = this.dialog.open(HeatwaveDialog, { data, width: '40rem', maxWidth: '96vw' });
    return ((await firstValueFrom(opened.afterClosed())) as boolean | undefined) ?? false;
  }

  /** Proposes who makes the calls that the round adds. */
  private async fill(): Promise<void> {
    if (this.current.may('COORDINATOR')) await this.filling.open({ round: 'HEATWAVE' });
  }
}
