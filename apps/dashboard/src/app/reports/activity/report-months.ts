import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { MOST_REPORT_MONTHS, monthsBetween, periodInWords } from '@presence/domain';
import { AssociationClock } from '../../associations/association-clock';
import { injectLocale } from '../../page/locale';
import { pageAddress } from '../../page/page-address';

/** How many years back a period may begin here. */
const YEARS = 4;

/** Chooses other months than a calendar year: only periods that can be prepared can be chosen. They stand in the address. */
@Component({
  selector: 'p-report-months',
  imports: [MatAnchor, MatFormField, MatLabel, MatOption, MatSelect, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label i18n="@@activity.firstMonth">Du mois de</mat-label>
      <mat-select [value]="from()" (valueChange)="address.change({ de: $event, a: null })">
        @for (month of firstMonths(); track month) {
          <mat-option [value]="month">{{ inWords(month) }}</mat-option>
        }
      </mat-select>
    </mat-form-field>
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label i18n="@@activity.lastMonth">Au mois de</mat-label>
      <mat-select [value]="until()" (valueChange)="address.change({ de: from(), a: $event })">
        @for (month of lastMonths(); track month) {
          <mat-option [value]="month">{{ inWords(month) }}</mat-option>
        }
      </mat-select>
    </mat-form-field>
    <a
      matButton="outlined"
      [routerLink]="['activite', from(), until()]"
      i18n="@@activity.prepareMonths"
      >Préparer ce rapport</a
    >
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--p-space-3);
    }
    mat-form-field {
      flex: 1 1 12rem;
      max-width: 20rem;
    }
  `,
})
export class ReportMonths {
  protected readonly address = pageAddress();
  private readonly locale = injectLocale();
  private readonly today = inject(AssociationClock).today();

  readonly de = input<string>();
  readonly a = input<string>();

  /** The latest first: most reports tell of what is just over. */
  protected readonly firstMonths = computed(() => {
    const year = Number(this.today.slice(0, 4)) - YEARS;
    return monthsBetween(`${year}-01`, this.today.slice(0, 7)).reverse();
  });
  /** September of last year, the usual beginning of another year than the calendar's, unless the address says. */
  protected readonly from = computed(() => {
    const asked = this.de();
    return asked !== undefined && this.firstMonths().includes(asked)
      ? asked
      : `${Number(this.today.slice(0, 4)) - 1}-09`;
  });
  protected readonly lastMonths = computed(() => {
    const next = `${Number(this.from().slice(0, 4)) + 1}${this.from().slice(4)}`;
    return monthsBetween(this.from(), next).slice(0, MOST_REPORT_MONTHS);
  });
  protected readonly until = computed(
    () => this.lastMonths().find((month) => month === this.a()) ?? this.lastMonths().at(-1) ?? '',
  );

  protected inWords(month: string): string {
    return periodInWords({ from: month, until: month }, this.locale);
  }
}
