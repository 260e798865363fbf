import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import type { VolunteerView } from '@presence/contract';
import { dateInWords, type OnboardingRecord, type OnboardingStep } from '@presence/domain';
import { AssociationClock } from '../../associations/association-clock';
import { FormProblem } from '../../forms/form-problem';
import { errorOf } from '../../forms/sending';
import { Announcer } from '../../page/announcer';
import { injectLocale } from '../../page/locale';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { formatMissing, STEP_LABELS, WHY_LABELS } from '../volunteer-labels';
import { VolunteersApi } from '../volunteers-api';
import { formToSave } from '../../forms/form-to-save';

type Typed = { doneOn: string; charterVersion: string; expiresOn: string };

/** The steps by which a volunteer comes in, as the association asks them: what was done, when, and what is missing. */
@Component({
  selector: 'p-onboarding-panel',
  imports: [
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatIcon,
    MatInput,
    MatLabel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './onboarding-panel.html',
  styleUrl: './onboarding-panel.scss',
})
export class OnboardingPanel {
  private readonly api = inject(VolunteersApi);
  private readonly announcer = inject(Announcer);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();

  readonly volunteer = input.required<VolunteerView>();
  readonly changed = output();

  protected readonly open = signal<OnboardingStep | null>(null);
  private readonly typed = signal<Typed>({ doneOn: '', charterVersion: '', expiresOn: '' });
  protected readonly form = formToSave(this.typed, {
    write: (typed) => this.record(typed),
    saved: () => {
      this.open.set(null);
      this.announcer.say($localize`:@@volunteers.noted:C’est noté.`);
      this.changed.emit();
    },
  }).fields;
  protected readonly errorOf = errorOf;
  protected readonly missing = computed(() => formatMissing(this.volunteer().onboarding));
  protected readonly steps = computed(() => {
    const { steps, records, onboarding } = this.volunteer();
    return steps.map((step) => {
      const record = records.find((each) => each.step === step);
      const missing = onboarding.missing.find((each) => each.step === step);
      return {
        step,
        name: STEP_LABELS[step],
        record,
        missing,
        state: this.state(record, missing && WHY_LABELS[missing.why]),
        done: record !== undefined && !missing,
      };
    });
  });

  protected readonly noteWhich = (name: string) =>
    $localize`:@@volunteers.noteWhich:Noter : ${name}:STEP:`;
  protected readonly correctWhich = (name: string) =>
    $localize`:@@volunteers.correctWhich:Corriger : ${name}:STEP:`;
  protected readonly forgetWhich = (name: string) =>
    $localize`:@@volunteers.forgetWhich:Retirer : ${name}:STEP:`;

  protected begin(step: OnboardingStep, record: OnboardingRecord | undefined): void {
    this.typed.set({
      doneOn: record?.doneOn ?? this.clock.today(),
      charterVersion: step === 'CHARTER' ? this.volunteer().charterVersion : '',
      expiresOn: record?.expiresOn ?? '',
    });
    this.form().reset();
    this.open.set(step);
  }

  protected async forget(step: OnboardingStep): Promise<void> {
    try {
      await this.api.forget(this.volunteer().id, step);
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
    this.changed.emit();
  }

  private async record({ doneOn, charterVersion, expiresOn }: Typed): Promise<void> {
    const step = this.open();
    if (!step) return;
    const check = step === 'BACKGROUND_CHECK';
    await this.api.record(this.volunteer().id, step, {
      doneOn: check || doneOn === '' ? null : doneOn,
      charterVersion,
      expiresOn: expiresOn === '' ? null : expiresOn,
    });
  }

  private readonly date = (date: string) => dateInWords(date, this.locale, { year: true });

  private state(record: OnboardingRecord | undefined, why: string | undefined): string {
    const done = record?.doneOn
      ? $localize`:@@volunteers.doneOn:fait le ${this.date(record.doneOn)}:DATE:`
      : '';
    const version = record?.charterVersion
      ? $localize`:@@volunteers.inVersion:version ${record.charterVersion}:VERSION:`
      : '';
    const until = record?.expiresOn
      ? $localize`:@@volunteers.goodUntil:valable jusqu’au ${this.date(record.expiresOn)}:DATE:`
      : '';
    return [why, done, version, until].filter(Boolean).join(' · ');
  }
}
