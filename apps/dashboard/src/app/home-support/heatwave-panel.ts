import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { HeatwavePreviewQuery } from '@presence/contract';
import { type HomeSupportSettings, shortDateInWords } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { CurrentAssociation } from '../associations/current-association';
import { FormProblem } from '../forms/form-problem';
import { FormSection } from '../forms/form-section';
import { errorOf } from '../forms/sending';
import { Announcer } from '../page/announcer';
import { injectOpenDialog } from '../page/dialog';
import { injectLocale } from '../page/locale';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { FillingOpener } from '../rotas/filling/filling-opener';
import { HomeSupportApi } from './home-support-api';
import { formToSave } from '../forms/form-to-save';

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
  private readonly openDialog = injectOpenDialog();
  private readonly filling = inject(FillingOpener);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();

  readonly settings = input.required<HomeSupportSettings>();
  readonly changed = output<HomeSupportSettings>();

  private readonly model = linkedSignal(() => ({
    from: this.settings().heatwaveFrom ?? this.clock.today(),
    until: this.settings().heatwaveUntil ?? '',
  }));
  protected readonly form = formToSave(this.model, {
    rules: (path) => required(path.from, { message: 'REQUIRED' }),
    agreed: ({ from, until }) => this.agreed({ from, ...(until && { until }) }),
    write: ({ from, until }) =>
      this.api.startHeatwave({ from, until: until || null }, this.settings().version),
    saved: (settings) => {
      this.changed.emit(settings);
      return this.fill();
    },
  }).fields;
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

  /** Shows whom it concerns, and asks once. */
  private async agreed(days: HeatwavePreviewQuery): Promise<boolean> {
    const preview = await this.api.previewHeatwave(days);
    const load = () => import('./heatwave-dialog').then(({ HeatwaveDialog }) => HeatwaveDialog);
    const config = { width: '40rem', maxWidth: '96vw' };
    return (await this.openDialog(load, { preview, days }, config)) ?? false;
  }

  /** Proposes who makes the calls that the round adds. */
  private async fill(): Promise<void> {
    if (this.current.may('COORDINATOR')) await this.filling.open({ round: 'HEATWAVE' });
  }
}
