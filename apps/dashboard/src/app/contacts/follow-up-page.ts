import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { FollowUp, paths } from '@presence/contract';
import { colon, OUTCOMES, type OutcomeResult, phoneInWords, phoneLink } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { CurrentAssociation } from '../associations/current-association';
import { ConcernOpener } from '../concerns/concern-opener';
import { formatStart } from '../page/format-start';
import { Announcer } from '../page/announcer';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { ContactsApi } from './contacts-api';
import { KIND_LABELS, formatOutcome, RESULT_LABELS } from './outcome-labels';
import { UrgentNumbers } from '../concerns/urgent-numbers';
import { peopleRead } from '../pulse/people-read';

/** A contact that wants its coordinator: nobody answered, nobody told, or a visit that lasts too long. */
@Component({
  selector: 'p-follow-up-page',
  imports: [
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    PageHead,
    ReadState,
    RouterLink,
    UrgentNumbers,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './follow-up-page.html',
  styleUrl: '../concerns/concern-page.scss',
})
export class FollowUpPage {
  private readonly api = inject(ContactsApi);
  private readonly announcer = inject(Announcer);
  private readonly current = inject(CurrentAssociation);
  private readonly concernOpener = inject(ConcernOpener);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  protected readonly colon = colon(this.locale);
  readonly contactId = input.required<string>();

  protected readonly contact = peopleRead((id) => paths.followUp(id, this.contactId()), FollowUp);
  protected readonly shown = this.contact.shown;
  protected readonly back = computed(() => ['/', this.current.slug(), 'aujourdhui']);
  protected readonly personPage = computed(() => [
    '/',
    this.current.slug(),
    'personnes',
    this.shown()?.personId,
  ]);
  protected readonly title = computed(
    () => this.shown()?.personName ?? $localize`:@@contacts.followUp:Suivi`,
  );
  protected readonly late = computed(() => {
    const check = this.shown()?.check;
    return check &&
      check.checkedOutAt === null &&
      check.settledAt === null &&
      Date.parse(check.expectedEndAt) < Date.now()
      ? check
      : null;
  });
  protected readonly results = OUTCOMES.map((result) => ({ result, text: RESULT_LABELS[result] }));
  protected readonly word = signal('');
  protected readonly sending = signal(false);
  protected readonly phone = (phone: string) => ({
    link: phoneLink(phone),
    words: phoneInWords(phone),
  });
  protected readonly kind = ({ kind }: FollowUp) => KIND_LABELS[kind];
  protected readonly outcome = formatOutcome;

  protected when(instant: string): string {
    return formatStart(instant, this.shown()?.timeZone ?? this.clock.zone(), this.locale);
  }

  protected readonly resultText = (result: OutcomeResult | null) =>
    result ? RESULT_LABELS[result] : $localize`:@@contacts.untold:pas de compte rendu`;

  protected settle(): Promise<void> {
    return this.write(() =>
      this.api.settle(this.current.requireId(), this.contactId(), this.word().trim()),
    );
  }

  protected enter(result: OutcomeResult): Promise<void> {
    const minutes = this.shown()?.outcome?.minutes ?? 0;
    const { kilometres = null, note = '', version = 0 } = this.shown()?.outcome ?? {};
    return this.write(() =>
      this.api.enterFor(this.current.requireId(), this.contactId(), version, {
        result,
        minutes,
        kilometres,
        note,
      }),
    );
  }

  protected worry(): Promise<void> {
    return this.concernOpener.open({
      contactId: this.contactId(),
      groupId: null,
      about: this.shown()?.personName ?? '',
    });
  }

  private async write(act: () => Promise<unknown>): Promise<void> {
    this.sending.set(true);
    try {
      await act();
      this.word.set('');
      this.announcer.say($localize`:@@contacts.written:Enregistré.`);
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    } finally {
      this.sending.set(false);
      this.contact.reload();
    }
  }
}
