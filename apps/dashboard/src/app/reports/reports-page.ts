import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { GemReportSummary, paths } from '@presence/contract';
import { gemReportDueOn, shortDateInWords } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { associationList } from '../associations/association-read';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { pageAddress } from '../page/page-address';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';

/** How many years back a report can be chosen here. */
const YEARS = 5;

/** The reports that funders ask for. The year stands in the address. */
@Component({
  selector: 'p-reports-page',
  imports: [Empty, MatFormField, MatLabel, MatOption, MatSelect, PageHead, ReadState, RouterLink],
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
  protected readonly slug = this.current.slug;
  protected readonly dueOn = computed(() => this.inWords(gemReportDueOn(this.year())));

  protected stateOf({ begun, sentAt }: GemReportSummary): string {
    if (sentAt !== null)
      return $localize`:@@reports.sentOn:Remis le ${this.inWords(this.clock.dateOf(sentAt))}:DATE:`;
    return begun
      ? $localize`:@@reports.begun:Brouillon enregistré`
      : $localize`:@@reports.notBegun:À préparer`;
  }

  private inWords(date: string): string {
    return shortDateInWords(date, this.locale);
  }
}
