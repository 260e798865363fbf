import { BreakpointObserver } from '@angular/cdk/layout';
import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatAnchor } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { FirstVisit, paths, SessionView } from '@presence/contract';
import { dateInWords } from '@presence/domain';
import { map } from 'rxjs';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { KEPT_UNTIL } from '../offline/offline-reads.interceptor';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { dateIn } from '../page/when';
import { FirstVisitLines } from '../referrals/first-visit-lines';
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
  private readonly router = inject(Router);
  private readonly changes = inject(SessionChanges);
  private readonly breakpoints = inject(BreakpointObserver);
  private readonly locale = injectLocale();
  protected readonly slug = this.current.slug;
  protected readonly today = dateIn(Intl.DateTimeFormat().resolvedOptions().timeZone);

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

  protected readonly sessions = httpResource(
    () => {
      const association = this.current.id();
      const groupId = this.group();
      const period = periodOf(this.view(), this.day());
      return association
        ? { url: paths.sessions(association), params: groupId ? { ...period, groupId } : period }
        : undefined;
    },
    { parse: (body) => z.array(SessionView).parse(body) },
  );
  /** The last day that the device kept, where it answers for want of a network. */
  protected readonly keptUntil = computed(() => {
    const until = this.sessions.headers()?.get(KEPT_UNTIL);
    return until ? dateInWords(until, this.locale) : '';
  });
  /** Calls and visits stand in rotas; a first visit, which stands in none, is shown here to who goes and who coordinates. */
  private readonly firstVisits = httpResource(
    () => {
      const association = this.current.id();
      return association && !this.group() && this.current.may('COORDINATOR', 'VOLUNTEER')
        ? {
            url: paths.firstVisits(association),
            params: periodOf(this.view(), this.day()),
          }
        : undefined;
    },
    { parse: (body) => z.array(FirstVisit).parse(body) },
  );
  protected readonly visits = computed(() =>
    this.firstVisits.hasValue() ? this.firstVisits.value() : [],
  );
  /** While another period loads, what was there stays; sessions outside the days shown simply have no day to stand on. */
  private readonly known = linkedSignal<SessionView[] | undefined, SessionView[]>({
    source: () => (this.sessions.hasValue() ? this.sessions.value() : undefined),
    computation: (read, before) => read ?? before?.value ?? [],
  });
  protected readonly weeks = computed(() => {
    const month = this.view() === 'mois' ? this.day().slice(0, 7) : null;
    return fillDays(rowsOf(this.view(), this.day()), this.known(), {
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
      this.sessions.hasValue() &&
      !this.keptUntil() &&
      this.visits().length === 0 &&
      this.days().every(({ sessions }) => sessions.length === 0),
  );
  protected readonly pageLink = computed(() => ['/', this.slug(), 'seances']);
  protected readonly mayMove = computed(() =>
    this.current.may('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR'),
  );

  protected show({ view, date, group }: Partial<CalendarState>): void {
    const queryParams = {
      ...(view === undefined ? {} : { vue: view }),
      ...(date === undefined ? {} : { date: date === this.today ? null : date }),
      ...(group === undefined ? {} : { groupe: group }),
    };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected move({ session, date }: Proposal): Promise<void> {
    return this.changes.move({ session, date }, (moved) => {
      this.sessions.reload();
      this.grid()?.takeFocus(moved?.date);
    });
  }
}
