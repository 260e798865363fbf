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
import { MatAnchor, MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { FirstVisit, GroupSummary, paths, SessionView } from '@presence/contract';
import { dateInWords, type Id } from '@presence/domain';
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
import { CalendarLegend } from './calendar-legend';
import { fillDays } from './calendar-day';
import { isDate, periodOf, rowsOf, titleOf, type View, VIEWS } from './calendar-days';
import { DayGrid, type Proposal } from './day-grid';
import { groupColours } from './group-colours';
import { firstDays } from './fold';
import { sessionsWith } from './session-search';
import { ASKED_WHOSE, sessionsFor, type Whose, WHOSE } from './whose';

/** A list is cut after the day on which it has these many. */
const LISTED_SESSIONS = 60;
const PHONE = '(max-width: 59.99rem)';

/** The sessions of the association by month, week or list. View, date, group and whose sessions stand in the address. */
@Component({
  selector: 'p-calendar-page',
  imports: [
    Agenda,
    CalendarBar,
    CalendarLegend,
    DayGrid,
    Empty,
    FirstVisitLines,
    MatAnchor,
    MatButton,
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
  readonly qui = input<string>();
  readonly texte = input('', { transform: (text: string | undefined) => text ?? '' });

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
  protected readonly title = computed(() =>
    titleOf(this.view(), this.day(), this.locale, this.listed().days.length),
  );

  protected readonly sessions = associationList(
    (association) => {
      const groupId = this.group();
      const params = { ...periodOf(this.view(), this.day()), ...ASKED_WHOSE[this.whose()] };
      return {
        url: paths.sessions(association),
        params: groupId ? { ...params, groupId } : params,
      };
    },
    SessionView,
    // Sessions outside the days shown simply have no day to stand on.
    { keepsWhileAsking: true },
  );
  protected readonly groups = associationList(paths.groups, GroupSummary);
  /** The groups that whoever reads leads; without network, those of which the device kept a session of theirs. */
  private readonly ownGroupIds = computed(
    () =>
      new Set(
        this.groups.shown()?.flatMap(({ id, mine }) => (mine ? [id] : [])) ??
          sessionsFor('miennes', this.sessions.shown() ?? [], this.reader()).map(
            ({ groupId }) => groupId,
          ),
      ),
  );
  protected readonly leads = computed(() => this.ownGroupIds().size > 0);
  /** Taken for granted of a facilitator whose groups are not known, so that their own sessions are asked for at once. */
  private readonly mayLead = computed(
    () => this.groups.shown()?.some(({ mine }) => mine) ?? this.current.may('FACILITATOR'),
  );
  /** Who only leads begins with their own; whoever chose a group sees all of it. */
  protected readonly whose = computed<Whose>(
    () =>
      WHOSE.find((whose) => whose === this.qui()) ??
      (this.mayLead() && !this.group() && !this.current.may('ADMINISTRATOR', 'COORDINATOR')
        ? 'miennes'
        : 'toutes'),
  );
  protected readonly shown = computed(() =>
    sessionsWith(
      this.texte(),
      sessionsFor(this.whose(), this.sessions.shown() ?? [], {
        ...this.reader(),
        groupIds: this.ownGroupIds(),
      }),
    ),
  );
  /** Whether there may be sessions that are not shown. */
  protected readonly others = computed(() => this.whose() !== 'toutes' && !this.texte());
  protected readonly colourOf = computed(() =>
    groupColours(
      this.groups.shown()?.map(({ id }) => id) ?? [
        ...new Set(this.sessions.shown()?.map(({ groupId }) => groupId)),
      ],
    ),
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
    return fillDays(rowsOf(this.view(), this.day()), this.shown(), {
      today: this.today,
      month,
      locale: this.locale,
      visits: this.visits(),
    });
  });
  protected readonly days = computed(() => this.weeks().flat());
  /** What the list shows of them, where there are too many for one page. */
  protected readonly listed = computed(() =>
    this.view() === 'liste' ? firstDays(this.days(), LISTED_SESSIONS) : { days: this.days() },
  );
  protected readonly nextDay = computed(() => {
    const next = this.listed().next;
    return next && { date: next, words: dateInWords(next, this.locale) };
  });
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
  protected readonly coordinates = computed(() => this.current.may('ADMINISTRATOR', 'COORDINATOR'));
  protected readonly mayMove = computed(() =>
    this.current.may('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR'),
  );

  private reader() {
    return { organiserId: this.current.organiserId(), groupIds: new Set<Id>() };
  }

  protected show({ view, date, group, whose, text }: Partial<CalendarState>): void {
    this.address.change({
      ...(view === undefined ? {} : { vue: view }),
      ...(date === undefined ? {} : { date: date === this.today ? null : date }),
      ...(group === undefined ? {} : { groupe: group }),
      ...(whose === undefined ? {} : { qui: whose }),
      ...(text === undefined ? {} : { texte: text || null }),
    });
  }

  protected move({ session, date }: Proposal): Promise<void> {
    return this.changes.move({ session, date }, (moved) => {
      this.sessions.reload();
      this.grid()?.takeFocus(moved?.date);
    });
  }
}
