import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  viewChild,
  ViewContainerRef,
} from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { paths, type SessionView, Today } from '@presence/contract';
import { dateInWords, isPressing } from '@presence/domain';
import { SignedIn } from '../accounts/signed-in';
import { AssociationClock } from '../associations/association-clock';
import { CurrentAssociation } from '../associations/current-association';
import { ConcernOpener } from '../concerns/concern-opener';
import { MyDayLines } from '../contacts/my-day';
import { formatOwnPart } from '../groups/facilitation-labels';
import { MissingMark } from '../groups/missing-mark';
import { KEPT_ENTRIES } from '../offline/kept-keys';
import { KeptSessions } from '../sessions/kept/kept-sessions';
import { loadInBackground } from '../offline/load-in-background';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { QueueParts } from './queue-parts';
import { SessionLine } from '../sessions/session-line';
import { WaitingCounts } from '../pulse/waiting-counts';
import { peopleRead } from '../pulse/people-read';

@Component({
  selector: 'p-today-page',
  imports: [
    Empty,
    KeptSessions,
    MatAnchor,
    MatButton,
    MatIcon,
    MissingMark,
    MyDayLines,
    PageHead,
    QueueParts,
    ReadState,
    RouterLink,
    SessionLine,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './today-page.html',
  styleUrl: './today-page.scss',
})
export class TodayPage {
  private readonly current = inject(CurrentAssociation);
  private readonly me = inject(SignedIn).me;
  private readonly clock = inject(AssociationClock);
  protected readonly locale = injectLocale();
  protected readonly slug = this.current.slug;
  protected readonly concernOpener = inject(ConcernOpener);
  /** What waited here and was refused; loaded only where something waits. */
  private readonly refused = viewChild.required('refused', { read: ViewContainerRef });

  protected readonly today = peopleRead((id) => paths.today(id), Today);
  /** The page's content; undefined while it loads or when it could not be read. */
  protected readonly shown = this.today.shown;

  /** Whether the page could not be read for want of a network. */
  protected readonly cutOff = computed(() => {
    const error = this.today.error();
    return error !== undefined && problemOf(error.cause ?? error).code === 'UNAVAILABLE';
  });

  protected readonly greeting = computed(
    () => $localize`:@@today.greeting:Bonjour ${this.me()?.displayName ?? ''}:NAME:`,
  );
  protected readonly date = dateInWords(this.clock.today(), this.locale);
  /** Who only calls and visits is told of no group. */
  protected readonly mayTend = computed(() =>
    this.current.may('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR'),
  );
  private readonly queue = computed(() => this.shown()?.queue ?? []);
  /** What stands before everything, one's own appointments included. */
  protected readonly pressing = computed(() => this.queue().filter(({ kind }) => isPressing(kind)));
  /** A question put to them comes before their own day, since somebody waits for the reply. */
  protected readonly asked = computed(() =>
    this.queue().filter(({ kind }) => kind === 'FACILITATION_ASKED'),
  );
  protected readonly waiting = computed(() =>
    this.queue().filter(({ kind }) => !isPressing(kind) && kind !== 'FACILITATION_ASKED'),
  );
  protected readonly nothingWaits = computed(() => this.queue().length === 0);

  constructor() {
    const counts = inject(WaitingCounts);
    // The page brings the counts of the menu along, so that they cost no call of their own.
    effect(() => {
      if (!this.shown()) return;
      counts.of.set(Object.fromEntries(this.queue().map(({ kind, count }) => [kind, count])));
    });
    let seen = counts.changes();
    effect(() => {
      if (counts.changes() === seen) return;
      seen = counts.changes();
      this.today.reload();
    });
    afterNextRender(() => {
      if (localStorage.getItem(KEPT_ENTRIES) !== null)
        void loadInBackground(() => import('../offline/refused-entries')).then(
          ({ RefusedEntries }) => this.refused().createComponent(RefusedEntries),
        );
    });
  }

  protected partOf(session: SessionView): string {
    return formatOwnPart(session, this.current.organiserId(), this.locale);
  }

  protected pageOf(session: SessionView): string[] {
    return ['/', this.slug(), 'seances', session.id];
  }
}
