import { BreakpointObserver } from '@angular/cdk/layout';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatAnchor } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { FirstVisit, paths, SessionView } from '@presence/contract';
import { dateInWords } from '@presence/domain';
import { map } from 'rxjs';
import * as z from 'zod';
import { AssociationClock } from '../associations/association-clock';
import { CurrentAssociation } from '../associations/current-association';
import { KEPT_UNTIL } from '../offline/offline-reads.interceptor';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { pageAddress } from '../page/page-address';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { associationList } from '../associations/association-read';
import { FirstVisitLines } from '../contacts/first-visit-lines';
import { SessionChanges } from '../sessions/session-changes';
import { Agenda } from './agenda';
import { CalendarBar, type CalendarState } from './calendar-bar';
import { fillDays } from './calendar-day';
import { isDate, periodOf, rowsOf, titleOf, type View, VIEWS } from './calendar-days';
import { DayGrid, type Proposal } from './day-grid';

const PHONE = '(max-width: 59.99rem)';

/** The sessions of the association by month, week or list. View, date and group stand in the address. */
@Component({
  selector: 'p-calendar-page',
  imports: [
    Agenda,
    CalendarBar,
    DayGrid,
    Empty,
    FirstVisitLines,
    MatAnchor,
    PageHead,
    ReadState,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.scss',
})
export class CalendarPage {
  private readonly current = inject(CurrentAssociation);
  private readonly address = pageAddress();
  private readonly changes = inject(SessionChanges);
  private readonly breakpoints = inject(BreakpointObserver);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  protected readonly slug = this.current.slug;
  protected readonly today = this.clock.today();

  readonly vue = input<string>();
  readonly date = input<string>();
  readonly groupe = input<string>();

  private readonly grid = viewChild(DayGrid);
  protected readonly phone = toSignal(
    this.breakpoints.observe(PHONE).pipe(map(({ matches }) => matches)),
    {
      initialValue: this.breakpoints.isMatched(PHONE),
    },
  );
  protected readonly view = computed<View>(
    () => VIEWS.find((view) => view === this.vue()) ?? (this.phone() ? 'liste' : 'mois'),
  );
  protected readonly day = computed(() => {
    const date = this.date();
    return isDate(date) ? date : this.today;
  });
  protected readonly group = computed(() => z.uuid().safeParse(this.groupe()).data);
  protected readonly title = computed(() => titleOf(this.view(), this.day(), this.locale));

  protected readonly sessions = associationList(
    (association) => {
      const groupId = this.group();
      const period = periodOf(this.view(), this.day());
      return {
        url: paths.sessions(association),
        params: groupId ? { ...period, groupId } : period,
      };
    },
    SessionView,
    // Sessions outside the days shown simply have no day to stand on.
    { keepsWhileAsking: true },
  );
  /** The last day that the device kept, where it answers for want of a network. */
  protected readonly keptUntil = computed(() => {
    const until = this.sessions.header(KEPT_UNTIL);
    return until ? dateInWords(until, this.locale) : '';
  });
  /** Calls and visits stand in rotas; a first visit, which stands in none, is shown here to who goes and who coordinates. */
  private readonly firstVisits = associationList(
    (association) =>
      !this.group() && this.current.may('COORDINATOR', 'VOLUNTEER')
        ? {
            url: paths.firstVisits(association),
            params: periodOf(this.view(), this.day()),
          }
        : undefined,
    FirstVisit,
  );
  protected readonly visits = computed(() => this.firstVisits.shown() ?? []);
  protected readonly weeks = computed(() => {
    const month = this.view() === 'mois' ? this.day().slice(0, 7) : null;
    return fillDays(rowsOf(this.view(), this.day()), this.sessions.shown() ?? [], {
      today: this.today,
      month,
      locale: this.locale,
      visits: this.visits(),
    });
  });
  protected readonly days = computed(() => this.weeks().flat());
  protected readonly pickedDay = computed(() =>
    this.days().filter(({ date }) => date === this.day()),
  );
  protected readonly nothing = computed(
    () =>
      this.sessions.shown() !== undefined &&
      !this.sessions.isLoading() &&
      !this.keptUntil() &&
      this.visits().length === 0 &&
      this.days().every(({ sessions }) => sessions.length === 0),
  );
  protected readonly pageLink = computed(() => ['/', this.slug(), 'seances']);
  protected readonly mayMove = computed(() =>
    this.current.may('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR'),
  );

  protected show({ view, date, group }: Partial<CalendarState>): void {
    this.address.change({
      ...(view === undefined ? {} : { vue: view }),
      ...(date === undefined ? {} : { date: date === this.today ? null : date }),
      ...(group === undefined ? {} : { groupe: group }),
    });
  }

  protected move({ session, date }: Proposal): Promise<void> {
    return this.changes.move({ session, date }, (moved) => {
      this.sessions.reload();
      this.grid()?.takeFocus(moved?.date);
    });
  }
}
