import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import type { MyContact } from '@presence/contract';
import { phoneInWords, phoneLink, timeIn, timesInWords } from '@presence/domain';
import { injectLocale } from '../../page/locale';
import type { ContactEntry } from '../contact-entry';
import { hourOf } from '../hour-of';
import { OutcomeForm, type Saved } from './outcome-form';
import { KIND_ICONS, KIND_LABELS, formatOutcome } from '../outcome-labels';

const EARLY_MS = 3_600_000;

/** One call or visit of one's own: whom, when, how to reach them, and what came of it. */
@Component({
  selector: 'p-contact-card',
  imports: [MatAnchor, MatButton, MatIcon, OutcomeForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './contact-card.html',
  styleUrl: './contact-card.scss',
})
export class ContactCard {
  private readonly locale = injectLocale();

  readonly associationId = input.required<string>();
  readonly contact = input.required<MyContact>();
  readonly now = input.required<number>();
  readonly maskPhones = input(false);
  /** What was entered for it on this phone and still waits for the network. */
  readonly waiting = input<readonly ContactEntry[]>([]);
  /** Whether its outcome was asked for by a link: its form is open at once. */
  readonly begin = input(false);
  readonly saved = output<Saved>();
  readonly answered = output<'ACCEPTED' | 'DECLINED'>();
  readonly checkedIn = output<number>();
  readonly checkedOut = output();
  readonly worried = output();

  protected readonly writing = linkedSignal(
    () =>
      this.begin() &&
      untracked(() => this.over() && this.contact().disclosed !== null && !this.outcome()),
  );
  protected readonly icon = computed(() => KIND_ICONS[this.contact().kind]);
  protected readonly kind = computed(() => KIND_LABELS[this.contact().kind]);
  protected readonly times = computed(() => {
    const { start, endsAt, timeZone } = this.contact();
    return timesInWords(start, timeIn(timeZone, endsAt), this.locale);
  });
  protected readonly together = computed(() => this.contact().together.join(', '));
  protected readonly phones = computed(() =>
    (this.contact().disclosed?.phones ?? []).map((phone) => ({
      link: phoneLink(phone, this.maskPhones()),
      words: this.maskPhones() ? '' : phoneInWords(phone),
      label: $localize`:@@contacts.callName:Appeler ${this.contact().firstName}:NAME:`,
    })),
  );
  protected readonly emergency = computed(() => {
    const contact = this.contact().disclosed?.emergencyContact;
    return (
      contact && {
        name: contact.name,
        relation: contact.relation,
        link: phoneLink(contact.phone, this.maskPhones()),
      }
    );
  });
  protected readonly begun = computed(
    () => Date.parse(this.contact().startsAt) - EARLY_MS <= this.now(),
  );
  private readonly over = computed(() => Date.parse(this.contact().endsAt) <= this.now());
  protected readonly asks = computed(
    () => this.contact().answer === 'WAITING' && Date.parse(this.contact().startsAt) > this.now(),
  );
  protected readonly mayDecline = computed(
    () => this.contact().answer === 'ACCEPTED' && Date.parse(this.contact().startsAt) > this.now(),
  );
  protected readonly visits = computed(() => this.contact().kind !== 'CALL');
  protected readonly outcome = computed(() => {
    const kept = this.waiting().find((entry) => entry.kind === 'OUTCOME');
    return kept
      ? formatOutcome(kept.draft)
      : this.contact().outcome &&
          formatOutcome(this.contact().outcome as NonNullable<MyContact['outcome']>);
  });
  protected readonly there = computed(() => {
    if (this.waiting().some(({ kind }) => kind === 'CHECK_OUT')) return false;
    if (this.waiting().some(({ kind }) => kind === 'CHECK_IN')) return true;
    const { check } = this.contact();
    return check !== null && check.checkedOutAt === null;
  });
  protected readonly left = computed(
    () =>
      this.waiting().some(({ kind }) => kind === 'CHECK_OUT') ||
      Boolean(this.contact().check?.checkedOutAt),
  );
  protected readonly expected = computed(() => {
    const kept = this.waiting().find((entry) => entry.kind === 'CHECK_IN');
    const at = kept?.draft.expectedEndAt ?? this.contact().check?.expectedEndAt;
    return at ? hourOf(at, this.locale, this.contact().timeZone) : '';
  });

  protected finish(saved: Saved): void {
    this.writing.set(false);
    this.saved.emit(saved);
  }
}
