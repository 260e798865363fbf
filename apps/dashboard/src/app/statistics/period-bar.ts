import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOptgroup, MatOption, MatSelect } from '@angular/material/select';
import { AssociationClock } from '../associations/association-clock';
import { injectLocale } from '../page/locale';
import { pageAddress } from '../page/page-address';
import { formatWholeMonth } from './figures-labels';
import { monthChoices } from './month-choices';

/**
 * The period in whole months and the branch, kept in the address. Lists, since a month field of the browser speaks the
 * browser's language and is a bare line of text in some.
 */
@Component({
  selector: 'p-period-bar',
  imports: [MatFormField, MatLabel, MatOptgroup, MatOption, MatSelect],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (end of ends(); track end.name) {
      <mat-form-field subscriptSizing="dynamic">
        <mat-label>{{ end.label }}</mat-label>
        <mat-select [value]="end.month" (valueChange)="choose(end.name, $event)">
          @for (choice of choices(); track choice.year) {
            <mat-optgroup [label]="choice.year">
              @for (month of choice.months; track month) {
                <mat-option [value]="month">{{ formatWholeMonth(month, locale) }}</mat-option>
              }
            </mat-optgroup>
          }
        </mat-select>
      </mat-form-field>
    }
    @if (branches().length > 1) {
      <mat-form-field subscriptSizing="dynamic">
        <mat-label i18n="@@figures.branch">Antenne</mat-label>
        <mat-select [value]="branch()" (valueChange)="address.change({ antenne: $event })">
          <mat-option [value]="undefined" i18n="@@figures.whole">Toute l’association</mat-option>
          @for (one of branches(); track one.key) {
            <mat-option [value]="one.key">{{ one.name }}</mat-option>
          }
        </mat-select>
      </mat-form-field>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p-space-3);
      margin-block-end: var(--p-space-5);
    }
    mat-form-field {
      flex: 1 1 10rem;
      max-width: 20rem;
    }
  `,
})
export class PeriodBar {
  private readonly clock = inject(AssociationClock);
  protected readonly address = pageAddress();
  protected readonly locale = injectLocale();
  protected readonly formatWholeMonth = formatWholeMonth;
  readonly from = input.required<string>();
  readonly until = input.required<string>();
  readonly branch = input<string>();
  readonly branches = input.required<readonly { key: string; name: string }[]>();

  protected readonly ends = computed(() => [
    { name: 'de', label: $localize`:@@figures.from:De`, month: this.from() },
    { name: 'a', label: $localize`:@@figures.until:À`, month: this.until() },
  ]);
  protected readonly choices = computed(() =>
    monthChoices(this.clock.today().slice(0, 7), { from: this.from(), until: this.until() }),
  );

  protected choose(end: string, month: string): void {
    this.address.change({ [end]: month });
  }
}
