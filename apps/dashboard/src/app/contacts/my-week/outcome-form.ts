import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { type MyContact, OutcomeDraft } from '@presence/contract';
import { looksPrivate, OUTCOMES, type OutcomeResult } from '@presence/domain';
import { textOfIssue } from '../../forms/field-errors';
import { InView } from '../../forms/in-view';
import { isOffline, OfflineQueue } from '../../offline/offline-queue';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { ContactSender } from '../contact-sender';
import { RESULT_LABELS } from '../outcome-labels';
import { StepField } from './step-field';
import { UrgentNumbers } from '../../concerns/urgent-numbers';

/** As the schema of Outcome has it. */
const NOTE_LENGTH = 500;

export type Saved = { result: OutcomeResult; kept: boolean };

/** What came of a contact, in two taps. */
@Component({
  selector: 'p-outcome-form',
  imports: [
    InView,
    MatButton,
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

  protected readonly results = OUTCOMES.map((result) => ({ result, text: RESULT_LABELS[result] }));
  protected readonly noteLength = NOTE_LENGTH;
  protected readonly result = linkedSignal<OutcomeResult | null>(
    () => this.contact().outcome?.result ?? null,
  );
  protected readonly minutes = linkedSignal(
    () => this.contact().outcome?.minutes ?? this.contact().durationMinutes,
  );
  protected readonly kilometres = linkedSignal(() => this.contact().outcome?.kilometres ?? 0);
  protected readonly note = linkedSignal(() => this.contact().outcome?.note ?? '');
  protected readonly sending = signal(false);
  protected readonly fault = signal('');
  protected readonly withoutNote = signal(false);
  protected readonly travels = computed(() => this.contact().kind !== 'CALL');
  protected readonly hint = computed(() => looksPrivate(this.note(), [this.contact().firstName]));

  private readonly checked = computed(() =>
    OutcomeDraft.safeParse({
      result: this.result(),
      minutes: this.minutes(),
      kilometres: this.travels() ? this.kilometres() : null,
      note: '',
    }),
  );
  /** What is wrong with a number, in words. */
  protected readonly wrong = computed(() => {
    const issues = this.checked().error?.issues ?? [];
    const at = (field: string) => issues.find(({ path }) => path[0] === field);
    const [minutes, kilometres] = [at('minutes'), at('kilometres')];
    return {
      minutes: minutes ? textOfIssue(minutes) : '',
      kilometres: kilometres ? textOfIssue(kilometres) : '',
    };
  });

  protected choose(result: OutcomeResult): void {
    this.result.set(result);
    if (result === 'NO_ANSWER' || result === 'NOT_AT_HOME') this.minutes.set(0);
    else if (this.minutes() === 0) this.minutes.set(this.contact().durationMinutes);
  }

  private showWrong(): void {
    this.host.nativeElement.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  protected async save(note = this.note().trim()): Promise<void> {
    const result = this.result();
    if (!result || this.sending()) return;
    const { id: subject, outcome } = this.contact();
    const { data } = this.checked();
    if (!data) return this.showWrong();
    const { note: _, ...coded } = data;
    const version = outcome?.version ?? 0;
    this.sending.set(true);
    this.fault.set('');
    try {
      const write = () =>
        this.sender.enter(this.associationId(), subject, version, { ...coded, note });
      // What waits has no word: sent later it would wipe the one that stands.
      const kept = await this.queue.keepWhenOffline(
        write,
        this.associationId(),
        { kind: 'OUTCOME', subject, version, draft: coded },
        note === '' && !outcome?.note,
      );
      this.saved.emit({ result, kept });
    } catch (cause) {
      // Words are never kept on the phone: they stay in their field, and the rest can leave without them.
      this.withoutNote.set(note !== '' && isOffline(cause));
      this.fault.set(
        this.withoutNote()
          ? $localize`:@@contacts.noteStays:Pas de réseau. Le mot n’est pas gardé sur le téléphone : attendez le réseau, ou enregistrez sans lui.`
          : PROBLEM_TEXTS[problemOf(cause).code],
      );
    } finally {
      this.sending.set(false);
    }
  }
}
