import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import { MatAnchor } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { paths } from '@presence/contract';
import { fillRate, GroupFigures, isDue, takenRate, type GroupCounts } from '@presence/domain';
import { AssociationClock } from '../../associations/association-clock';
import { associationRead } from '../../associations/association-read';
import { CurrentAssociation } from '../../associations/current-association';
import { Empty } from '../../page/empty';
import { injectLocale } from '../../page/locale';
import { pageAddress } from '../../page/page-address';
import { PageHead } from '../../page/page-head';
import { ReadState } from '../../page/read-state';
import { ChartSection } from '../chart-section';
import { FiguresTabs } from '../figures-tabs';
import { keyOf, lastYear, periodOf } from '../figures-view';
import { PeriodBar } from '../period-bar';
import {
  DIMENSION_LABELS,
  GROUP_LABELS,
  GROUP_SECTIONS,
  NO_BRANCH,
  type Dimension,
} from './group-figures-labels';
import { dimensionOf, viewOf } from './group-figures-view';
import { GroupExports } from './group-exports';
import { groupFilterOf } from './group-filter';
import { GroupFilterBar } from './group-filter-bar';
import { PartBars } from './part-bars';

const DIMENSIONS = Object.keys(DIMENSION_LABELS) as Dimension[];

/** Groups in numbers, a year beside the one before. Period, groups and what tells them apart stand in the address. */
@Component({
  selector: 'p-group-figures-page',
  imports: [
    ChartSection,
    Empty,
    FiguresTabs,
    GroupExports,
    GroupFilterBar,
    MatAnchor,
    MatChipListbox,
    MatChipOption,
    PageHead,
    PartBars,
    PeriodBar,
    ReadState,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './group-figures-page.html',
  styleUrls: ['../figures-page.scss', './group-figures-page.scss'],
})
export class GroupFiguresPage {
  protected readonly address = pageAddress();
  private readonly locale = injectLocale();
  private readonly usual = lastYear(inject(AssociationClock).today().slice(0, 7));

  readonly de = input<string>();
  readonly a = input<string>();
  readonly antenne = input<string>();
  readonly theme = input<string>();
  readonly groupe = input<string>();
  readonly format = input<string>();
  readonly commune = input<string>();
  readonly par = input<string>();

  protected readonly slug = inject(CurrentAssociation).slug;
  protected readonly period = computed(() => periodOf(this.de(), this.a(), this.usual));
  private readonly filterAddress = computed(() => ({
    antenne: this.antenne(),
    groupe: this.groupe(),
    theme: this.theme(),
    format: this.format(),
    commune: this.commune(),
  }));
  /** What the address of the list of sessions without numbers says: the same months and groups. */
  protected readonly asked = computed(() => ({
    de: this.period().from,
    a: this.period().until,
    ...this.filterAddress(),
  }));
  protected readonly filter = computed(() => groupFilterOf(this.filterAddress()));
  protected readonly figures = associationRead(
    (id) => ({
      url: paths.groupFigures(id),
      params: { from: this.period().from, until: this.period().until, ...this.filter() },
    }),
    GroupFigures,
    { keepsWhileAsking: true },
  );
  protected readonly shown = this.figures.shown;
  protected readonly branches = computed(() =>
    (this.shown()?.choices.branches ?? []).map(({ id, name }) => ({
      key: keyOf(id),
      name: name || NO_BRANCH,
    })),
  );
  protected readonly dimension = computed(() => dimensionOf(this.par()));
  protected readonly view = computed(() => {
    const figures = this.shown();
    return figures && viewOf(figures, this.dimension(), this.locale);
  });
  protected readonly anything = computed(() => {
    const total = this.shown()?.total;
    return total !== undefined && (isDue(total.now) || total.before !== null);
  });
  /** Known once the figures are read: there is nothing to choose among. */
  protected readonly withoutGroups = computed(() => this.shown()?.choices.groups.length === 0);
  protected readonly anyRegistered = computed(
    () => (this.shown()?.total.now.registrations ?? 0) > 0,
  );
  protected readonly tiles = computed(() => {
    const total = this.shown()?.total;
    if (!total) return [];
    const tile = (label: string, words: (counts: GroupCounts) => string) => ({
      label,
      now: words(total.now),
      before: total.before ? words(total.before) : undefined,
    });
    const share = (rate: number | undefined) =>
      rate?.toLocaleString(this.locale, { style: 'percent', maximumFractionDigits: 0 }) ?? '–';
    const whole = (number: number) => Math.round(number).toLocaleString(this.locale);
    return [
      tile(GROUP_LABELS.held, ({ held }) => whole(held)),
      tile(GROUP_LABELS.present, ({ present }) => whole(present)),
      tile(GROUP_LABELS.firstTimers, ({ firstTimers }) => whole(firstTimers)),
      tile(GROUP_LABELS.fill, (counts) => share(fillRate(counts))),
      ...(this.anyRegistered()
        ? [tile(GROUP_LABELS.taken, (counts) => share(takenRate(counts)))]
        : []),
      tile(GROUP_LABELS.hours, ({ hours }) => whole(hours)),
    ];
  });

  protected readonly words = GROUP_LABELS;
  protected readonly titles = GROUP_SECTIONS;
  protected readonly dimensions = DIMENSIONS.map((key) => ({ key, name: DIMENSION_LABELS[key] }));
  protected readonly dimensionName = computed(() => DIMENSION_LABELS[this.dimension()]);
  protected readonly sessionSeries = [
    GROUP_LABELS.held,
    GROUP_LABELS.cancelled,
    GROUP_LABELS.notHeld,
    GROUP_LABELS.notEntered,
  ];
  protected readonly partSeries = computed(() => [
    ...this.sessionSeries,
    GROUP_LABELS.present,
    GROUP_LABELS.firstTimers,
    ...(this.anyRegistered() ? [GROUP_LABELS.registered, GROUP_LABELS.came] : []),
    GROUP_LABELS.fillPercent,
    GROUP_LABELS.hours,
    ...(this.compares() ? [GROUP_LABELS.presentBefore] : []),
  ]);
  protected readonly compares = computed(() => this.shown()?.total.before !== null);
  protected readonly years = computed(() => [
    GROUP_LABELS.thisYear,
    ...(this.compares() ? [GROUP_LABELS.yearBefore] : []),
  ]);
}
