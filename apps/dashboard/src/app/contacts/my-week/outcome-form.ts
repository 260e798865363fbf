import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { FormField, maxLength, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { type MyContact, OutcomeDraft } from '@presence/contract';
import { looksPrivate, OUTCOMES, type OutcomeResult } from '@presence/domain';
import * as z from 'zod';
import { formInMemory } from '../../forms/drafts';
import { FormFrame } from '../../forms/form-frame';
import { formToSave, NOT_SAVED } from '../../forms/form-to-save';
import { InView } from '../../forms/in-view';
import { errorOf } from '../../forms/sending';
import { isOffline, OfflineQueue } from '../../offline/offline-queue';
import { ContactSender } from '../contact-sender';
import { RESULT_LABELS } from '../outcome-labels';
import { StepField } from './step-field';
import { UrgentNumbers } from '../../concerns/urgent-numbers';

/** As the schema of Outcome has it. */
const NOTE_LENGTH = 500;

export type Saved = { result: OutcomeResult; kept: boolean };

type OutcomeFormModel = {
  result: OutcomeResult | null;
  minutes: number;
  kilometres: number;
  note: string;
};

const formModelOf = ({ outcome, durationMinutes }: MyContact): OutcomeFormModel => ({
  result: outcome?.result ?? null,
  minutes: outcome?.minutes ?? durationMinutes,
  kilometres: outcome?.kilometres ?? 0,
  note: outcome?.note ?? '',
});

const Schema = z.preprocess((typed) => typed, OutcomeDraft);

/** What came of a contact, in two taps. */
@Component({
  selector: 'p-outcome-form',
  imports: [
    FormField,
    FormFrame,
    InView,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatIcon,
    MatInput,
    MatLabel,
    StepField,
    UrgentNumbers,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './outcome-form.html',
  styleUrl: './outcome-form.scss',
})
export class OutcomeForm {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly sender = inject(ContactSender);
  private readonly queue = inject(OfflineQueue);

  readonly associationId = input.required<string>();
  readonly contact = input.required<MyContact>();
  readonly saved = output<Saved>();

  private readonly typed = formInMemory(() => ({
    version: this.contact().outcome?.version ?? 0,
    value: formModelOf(this.contact()),
  }));
  protected readonly page = formToSave(this.typed, {
    rules: (path) => {
      validateStandardSchema(path, Schema);
      maxLength(path.note, NOTE_LENGTH, { message: 'TEXT_TOO_LONG' });
    },
    write: (typed, version) => this.write(typed, version),
    saved: (saved) => this.saved.emit(saved),
    atFault: () => this.showFault(),
  });
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;
  protected readonly results = OUTCOMES.map((result) => ({ result, text: RESULT_LABELS[result] }));
  protected readonly noteLength = NOTE_LENGTH;
  protected readonly result = computed(() => this.form.result().value());
  protected readonly note = computed(() => this.form.note().value());
  /** Whether there was no network for a note, which is never kept on the phone. */
  protected readonly noteStays = signal(false);
  /** Whether what is sent next goes without the note, which stays in its field. */
  protected readonly withoutNote = signal(false);
  protected readonly travels = computed(() => this.contact().kind !== 'CALL');
  protected readonly hint = computed(() => looksPrivate(this.note(), [this.contact().firstName]));

  protected choose(result: OutcomeResult): void {
    const { minutes } = this.form;
    this.form.result().value.set(result);
    if (result === 'NO_ANSWER' || result === 'NOT_AT_HOME') minutes().value.set(0);
    else if (minutes().value() === 0) minutes().value.set(this.contact().durationMinutes);
  }

  private showFault(): void {
    this.withoutNote.set(false);
    this.host.nativeElement
      .querySelector<HTMLElement>(':is(input, textarea)[aria-invalid=true]')
      ?.focus();
  }

  private async write(typed: OutcomeFormModel, version: number): Promise<Saved | typeof NOT_SAVED> {
    const { note, ...coded } = OutcomeDraft.parse({
      ...typed,
      kilometres: this.travels() ? typed.kilometres : null,
      note: this.withoutNote() ? '' : typed.note.trim(),
    });
    const { id: subject, outcome } = this.contact();
    this.withoutNote.set(false);
    this.noteStays.set(false);
    try {
      const kept = await this.queue.keepWhenOffline(
        () => this.sender.enter(this.associationId(), subject, version, { ...coded, note }),
        this.associationId(),
        { kind: 'OUTCOME', subject, version, draft: coded },
        // What waits has no note: sent later it would wipe the one that stands.
        note === '' && !outcome?.note,
      );
      return { result: coded.result, kept };
    } catch (cause) {
      if (note === '' || !isOffline(cause)) throw cause;
      this.noteStays.set(true);
      return NOT_SAVED;
    }
  }
}
