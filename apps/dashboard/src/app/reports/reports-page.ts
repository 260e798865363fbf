import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { ActivityReportSaved, GemReportSummary, paths } from '@presence/contract';
import {
  gemReportDueOn,
  periodInWords,
  periodOfYear,
  type ReportPeriod,
  shortDateInWords,
  yearOfPeriod,
} from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { associationList } from '../associations/association-read';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { pageAddress } from '../page/page-address';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { ReportMonths } from './activity/report-months';

/** How many years back a report can be chosen here. */
const YEARS = 5;

/** The reports that funders ask for. The year stands in the address. */
@Component({
  selector: 'p-reports-page',
  imports: [
    Empty,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    PageHead,
    ReadState,
    ReportMonths,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reports-page.html',
  styleUrl: './reports-page.scss',
})
export class ReportsPage {
  private readonly current = inject(CurrentAssociation);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  protected readonly address = pageAddress();

  readonly annee = input<string>();
  readonly de = input<string>();
  readonly a = input<string>();

  private readonly thisYear = Number(this.clock.today().slice(0, 4));
  protected readonly years = Array.from({ length: YEARS }, (_, back) => this.thisYear - back);
  /** Last year, unless the address names another of the list. */
  protected readonly year = computed(
    () => this.years.find((year) => String(year) === this.annee()) ?? this.thisYear - 1,
  );
  protected readonly gems = associationList(
    (id) => paths.gemReports(id, this.year()),
    GemReportSummary,
  );
  private readonly saved = associationList(paths.activityReports, ActivityReportSaved);
  protected readonly yearPeriod = computed(() => periodOfYear(this.year()));
  protected readonly ofYear = computed(() => this.named(this.yearPeriod()));
  protected readonly stateOfYear = computed(() => {
    const saved = this.saved.shown();
    if (!saved) return '';
    return saved.some((one) => yearOfPeriod(one) === String(this.year()))
      ? $localize`:@@activity.begun:Textes enregistrés`
      : $localize`:@@reports.notBegun:À préparer`;
  });
  /** Reports of other months that have begun: they stand below whatever year is chosen. */
  protected readonly others = computed(() =>
    (this.saved.shown() ?? []).filter((one) => yearOfPeriod(one) === null),
  );
  protected readonly slug = this.current.slug;
  protected readonly dueOn = computed(() => this.inWords(gemReportDueOn(this.year())));

  protected stateOf({ begun, sentAt }: GemReportSummary): string {
    if (sentAt !== null)
      return $localize`:@@reports.sentOn:Remis le ${this.inWords(this.clock.dateOf(sentAt))}:DATE:`;
    return begun
      ? $localize`:@@reports.begun:Brouillon enregistré`
      : $localize`:@@reports.notBegun:À préparer`;
  }

  protected named(period: ReportPeriod): string {
    return $localize`:@@activity.titleOf:Rapport d’activité ${periodInWords(period, this.locale)}:PERIOD:`;
  }

  private inWords(date: string): string {
    return shortDateInWords(date, this.locale);
  }
}
