import { httpResource } from '@angular/common/http';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  viewChild,
  ViewContainerRef,
} from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { paths, type SessionView, Today } from '@presence/contract';
import { dateInWords } from '@presence/domain';
import { SignedIn } from '../accounts/signed-in';
import { CurrentAssociation } from '../associations/current-association';
import { ConcernDesk } from '../concerns/concern-desk';
import { HomeSupportLines } from '../contacts/home-support-lines';
import { MyDayLines } from '../contacts/my-day';
import { KEPT_ENTRIES } from '../offline/kept-keys';
import { KeptSessions } from '../offline/kept-sessions';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { dateIn } from '../page/when';
import { problemOf } from '../problems/problem-error';
import { SessionLine } from './session-line';

@Component({
  selector: 'p-today-page',
  imports: [
    Empty,
    HomeSupportLines,
    KeptSessions,
    MatAnchor,
    MatButton,
    MatIcon,
    MyDayLines,
    PageHead,
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
  protected readonly locale = injectLocale();
  protected readonly slug = this.current.slug;
  protected readonly desk = inject(ConcernDesk);
  /** What waited here and was refused; loaded only where something waits. */
  private readonly refused = viewChild.required('refused', { read: ViewContainerRef });

  protected readonly today = httpResource(
    () => {
      const id = this.current.id();
      return id && paths.today(id);
    },
    { parse: Today.parse },
  );
  /** The page's content; undefined while it loads or when it could not be read. */
  protected readonly shown = computed(() =>
    this.today.hasValue() ? this.today.value() : undefined,
  );

  /** Whether the page could not be read for want of a network. */
  protected readonly cutOff = computed(() => {
    const error = this.today.error();
    return error !== undefined && problemOf(error.cause ?? error).code === 'UNAVAILABLE';
  });

  protected readonly greeting = computed(
    () => $localize`:@@today.greeting:Bonjour ${this.me()?.displayName ?? ''}:NAME:`,
  );
  protected readonly date = dateInWords(
    dateIn(Intl.DateTimeFormat().resolvedOptions().timeZone),
    this.locale,
  );
  /** Who only volunteers is not asked for what they may not enter, staff or publish. */
  protected readonly mayTend = computed(() =>
    this.current.may('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR'),
  );
  /** Whether a session or a listing of the groups wants somebody who may see to it. */
  protected readonly wanting = computed(() => {
    const { withoutFacilitator = [], listingsToVerify = [], unpublished = [] } = this.shown() ?? {};
    return (
      this.mayTend() && withoutFacilitator.length + listingsToVerify.length + unpublished.length > 0
    );
  });
  protected readonly nothingWaits = computed(() => {
    const { attendanceToEnter, homeSupport, mine } = this.shown() ?? {};
    if (homeSupport && Object.values(homeSupport).some(({ count }) => count > 0)) return false;
    if (mine && mine.toTell.length + mine.toAccept.count + mine.coverRequests.count > 0)
      return false;
    return !(this.mayTend() && attendanceToEnter?.length) && !this.wanting();
  });

  constructor() {
    afterNextRender(() => {
      if (localStorage.getItem(KEPT_ENTRIES) !== null)
        void import('../offline/refused-entries').then(({ RefusedEntries }) =>
          this.refused().createComponent(RefusedEntries),
        );
    });
  }

  protected until(instant: string): string {
    return dateInWords(instant.slice(0, 10), this.locale, { year: true });
  }

  protected pageOf(session: SessionView): string[] {
    return ['/', this.slug(), 'seances', session.id];
  }
}
