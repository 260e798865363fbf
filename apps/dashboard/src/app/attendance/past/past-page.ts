import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import { GroupNumbers, PAST_PAGE_SIZE, PastSessions, paths } from '@presence/contract';
import { Group, type Id, SESSION_RECORDS, shortDateInWords } from '@presence/domain';
import { associationList, associationRead } from '../../associations/association-read';
import { CurrentAssociation } from '../../associations/current-association';
import { Empty } from '../../page/empty';
import { injectLocale } from '../../page/locale';
import { pageAddress } from '../../page/page-address';
import { PageHead } from '../../page/page-head';
import { ReadState } from '../../page/read-state';
import { ChartTable } from '../../statistics/chart-table';
import { StackedBars } from '../../statistics/stacked-bars';
import { pageNumber } from './page-number';
import { Pager } from './pager';
import { RECORD_LABELS } from './past-labels';
import { PastList } from './past-list';

/** Sessions in the chart: about half a year of a weekly group, and as many bars as a phone shows. */
const IN_CHART = 20;
/** Fewer are no course over time. */
const LEAST_IN_CHART = 2;

/** The past sessions of a group, with what is known of each, as a list, a chart and a file. */
@Component({
  selector: 'p-past-page',
  imports: [
    ChartTable,
    Empty,
    MatAnchor,
    MatChipListbox,
    MatChipOption,
    PageHead,
    Pager,
    PastList,
    ReadState,
    StackedBars,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './past-page.html',
  styleUrl: './past-page.scss',
})
export class PastPage {
  private readonly current = inject(CurrentAssociation);
  private readonly address = pageAddress();
  private readonly locale = injectLocale();
  protected readonly size = PAST_PAGE_SIZE;

  readonly groupId = input.required<Id>();
  readonly page = input(1, { transform: pageNumber });
  /** What is known of the sessions to list; all where the address names nothing that can be. */
  readonly etat = input(undefined, {
    transform: (text: unknown) => SESSION_RECORDS.find((record) => record === text),
  });

  protected readonly group = associationRead((id) => paths.group(id, this.groupId()), Group);
  protected readonly past = associationRead(
    (id) => {
      const record = this.etat();
      const params = { groupId: this.groupId(), page: this.page(), ...(record && { record }) };
      return { url: paths.pastSessions(id), params };
    },
    PastSessions,
    { keepsWhileAsking: true },
  );
  private readonly numbers = associationList(
    (id) => ({ url: paths.groupNumbers(id, this.groupId()), params: { last: IN_CHART } }),
    GroupNumbers,
  );

  protected readonly back = computed(() => ['/', this.current.slug(), 'groupes', this.groupId()]);
  protected readonly records = SESSION_RECORDS.map((value) => ({
    value,
    label: RECORD_LABELS[value],
  }));
  protected readonly title = $localize`:@@attendance.chart:Personnes présentes, séance par séance`;
  protected readonly series = [
    $localize`:@@attendance.cameBefore:Déjà venues`,
    $localize`:@@attendance.firstTime:Pour la première fois`,
  ];
  /** The oldest first, as time runs. */
  protected readonly rows = computed(() => {
    const rows = [...(this.numbers.shown() ?? [])].reverse();
    const year = new Set(rows.map(({ date }) => date.slice(0, 4))).size > 1;
    return rows.map(({ date, attendeeCount, firstTimerCount }) => ({
      label: shortDateInWords(date, this.locale, year),
      figures: [attendeeCount - firstTimerCount, firstTimerCount],
    }));
  });
  protected readonly charted = computed(() => this.rows().length >= LEAST_IN_CHART);

  protected file(format: 'csv' | 'xlsx'): string {
    const id = this.current.id();
    return id ? `${paths.groupPastFile(id, this.groupId(), format)}?language=${this.locale}` : '';
  }

  protected narrow(record: unknown): void {
    this.address.change({ etat: typeof record === 'string' ? record : null, page: null });
  }

  protected open(page: number): void {
    this.address.change({ page: page > 1 ? page : null });
  }
}
