import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { MyContact, SessionView } from '@presence/contract';
import { dateInWords } from '@presence/domain';
import { AssociationClock } from '../../associations/association-clock';
import { CurrentAssociation } from '../../associations/current-association';
import { ConcernOpener } from '../../concerns/concern-opener';
import { OfflineQueue } from '../../offline/offline-queue';
import { RefusedEntries } from '../../offline/refused-entries';
import { Announcer } from '../../page/announcer';
import { Confirmation } from '../../forms/dialogs/confirmation';
import { Empty } from '../../page/empty';
import { injectLocale } from '../../page/locale';
import { PageHead } from '../../page/page-head';
import { ReadState } from '../../page/read-state';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { FirstVisitLines } from '../first-visit-lines';
import { SessionLine } from '../../sessions/session-line';
import { ContactCard } from './contact-card';
import { type CheckEntry, ContactEntry } from '../contact-entry';
import { ContactSender } from '../contact-sender';
import { ContactsApi } from '../contacts-api';
import { MyWeekReading } from './my-week-reading';
import type { Saved } from './outcome-form';
import { type WeekPart, weekParts } from './week-days';

/** A volunteer's week on a phone: today first. */
@Component({
  selector: 'p-my-week-page',
  imports: [
    ContactCard,
    Empty,
    FirstVisitLines,
    MatAnchor,
    MatButton,
    MatIcon,
    PageHead,
    ReadState,
    RefusedEntries,
    RouterLink,
    SessionLine,
  ],
  providers: [MyWeekReading],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './my-week-page.html',
  styleUrl: './my-week-page.scss',
})
export class MyWeekPage {
  private readonly api = inject(ContactsApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);
  private readonly current = inject(CurrentAssociation);
  private readonly concernOpener = inject(ConcernOpener);
  private readonly queue = inject(OfflineQueue);
  private readonly sender = inject(ContactSender);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  private readonly document = inject(DOCUMENT);
  protected readonly reading = inject(MyWeekReading);
  /** The contact that a link led to. */
  readonly contact = input<string>();
  protected readonly title = $localize`:@@contacts.title:Ma semaine`;
  protected readonly associationId = this.current.id;
  protected readonly parts = computed(() => {
    const week = this.reading.week();
    return week && weekParts(week, this.reading.now(), this.clock.zone());
  });
  protected readonly nothing = computed(
    () =>
      this.reading.week()?.firstVisits.length === 0 &&
      (this.parts()?.every(({ contacts, sessions }) => contacts.length + sessions.length === 0) ??
        false),
  );

  protected readonly toAccept = computed(
    () =>
      this.reading
        .week()
        ?.contacts.filter(
          ({ answer, startsAt }) =>
            answer === 'WAITING' && Date.parse(startsAt) > this.reading.now(),
        ) ?? [],
  );
  protected readonly accepting = signal(false);
  private led = false;

  protected readonly date = (date: string) => dateInWords(date, this.locale);
  protected readonly availability = () => ['/', this.current.slug(), 'mes-disponibilites'];
  protected readonly pageOf = ({ id }: SessionView) => ['/', this.current.slug(), 'seances', id];

  constructor() {
    // Once something was sent, the week is read again as the API has it.
    const lastSent = computed(() => this.queue.sent()[0]?.sentAt);
    let known = lastSent();
    effect(() => {
      if (lastSent() === known) return;
      known = lastSent();
      untracked(() => this.reading.reload());
    });
    afterRenderEffect(() => {
      const asked = this.contact();
      if (this.led || !asked || !this.parts()) return;
      this.led = true;
      this.document.getElementById(asked)?.scrollIntoView({ block: 'start' });
    });
  }

  protected heading({ date, today }: WeekPart): string {
    if (today) return $localize`:@@contacts.today:Aujourd’hui`;
    return date ? this.date(date) : $localize`:@@contacts.toTell:À raconter`;
  }

  /** What waits for the network, and what was sent since the week was read: both stand as entered. */
  protected waitingFor({ id }: MyContact): ContactEntry[] {
    const waiting = this.queue.entries().filter(({ refused }) => refused === null);
    const sent = this.queue.sent().filter(({ sentAt }) => sentAt > this.reading.readAt());
    return [...waiting, ...sent].flatMap((entry) => {
      const known = ContactEntry.safeParse(entry.waiting).data;
      return known?.subject === id ? [known] : [];
    });
  }

  protected async saved(contact: MyContact, { result, kept }: Saved): Promise<void> {
    if (!kept) this.reading.reload();
    this.announcer.say(
      kept
        ? $localize`:@@contacts.kept:Pas de réseau : c’est gardé sur ce téléphone et partira dès son retour.`
        : $localize`:@@contacts.saved:C’est noté. Merci !`,
    );
    if (result === 'WORRYING') await this.worry(contact);
  }

  protected async answer(
    { id, firstName }: MyContact,
    answer: 'ACCEPTED' | 'DECLINED',
  ): Promise<void> {
    if (answer === 'DECLINED') {
      const sure = await this.confirmation.ask({
        title: $localize`:@@contacts.declineTitle:Vous ne pouvez pas ?`,
        text: $localize`:@@contacts.declineText:Quelqu’un d’autre sera cherché pour ${firstName}:NAME:. Merci de prévenir.`,
        action: $localize`:@@contacts.declineAction:Demander un remplacement`,
      });
      if (!sure) return;
    }
    await this.attempt(async () => {
      await this.api.answer(this.current.requireId(), id, answer);
      this.reading.reload();
    });
  }

  protected async acceptAll(): Promise<void> {
    this.accepting.set(true);
    await this.attempt(async () => {
      for (const { id } of this.toAccept())
        await this.api.answer(this.current.requireId(), id, 'ACCEPTED');
      this.announcer.say($localize`:@@contacts.acceptedAll:C’est noté : tout est accepté. Merci !`);
    });
    this.accepting.set(false);
    this.reading.reload();
  }

  protected async checkIn({ id: subject, check }: MyContact, minutes: number): Promise<void> {
    const now = Date.now();
    const from = check && !check.checkedOutAt ? check : null;
    const end = from ? Math.max(Date.parse(from.expectedEndAt), now) : now;
    const draft = {
      checkedInAt: from?.checkedInAt ?? new Date(now).toISOString(),
      expectedEndAt: new Date(end + minutes * 60_000).toISOString(),
    };
    await this.check({ kind: 'CHECK_IN', subject, draft });
  }

  protected checkOut({ id: subject }: MyContact): Promise<void> {
    return this.check({ kind: 'CHECK_OUT', subject });
  }

  protected worry(contact: MyContact | null): Promise<void> {
    return this.concernOpener.open({
      contactId: contact?.id ?? null,
      groupId: null,
      about: contact?.firstName ?? '',
    });
  }

  private check(waiting: CheckEntry): Promise<void> {
    const associationId = this.current.requireId();
    return this.attempt(async () => {
      const kept = await this.queue.keepWhenOffline(
        () => this.sender.send(associationId, waiting),
        associationId,
        waiting,
      );
      if (!kept) this.reading.reload();
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
  }
}
