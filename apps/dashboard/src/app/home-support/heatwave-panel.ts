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
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type HomeSupportSettings, shortDateInWords } from '@presence/domain';
import { FormProblem } from '../forms/form-problem';
import { FormSection } from '../forms/form-section';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { Announcer } from '../page/announcer';
import { injectLocale } from '../page/locale';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
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
    await this.api.endHeatwave(this.settings().version).then(
      (settings) => this.changed.emit(settings),
      (cause: unknown) => this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]),
    );
  }

  private async start(): Promise<void> {
    const { from, until } = this.model();
    this.changed.emit(
      await this.api.startHeatwave({ from, until: until || null }, this.settings().version),
    );
  }
}
