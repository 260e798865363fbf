import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelect, MatOption } from '@angular/material/select';
import { pageAddress } from '../page/page-address';

/** The period in whole months and the branch, kept in the address. */
@Component({
  selector: 'p-period-bar',
  imports: [MatFormField, MatInput, MatLabel, MatOption, MatSelect],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label i18n="@@figures.from">De</mat-label>
      <input
        #start
        matInput
        type="month"
        [value]="from()"
        [max]="until()"
        (change)="address.change({ de: start.value })"
      />
    </mat-form-field>
    <mat-form-field subscriptSizing="dynamic">
      <mat-label i18n="@@figures.until">À</mat-label>
      <input
        #end
        matInput
        type="month"
        [value]="until()"
        [min]="from()"
        (change)="address.change({ a: end.value })"
      />
    </mat-form-field>
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
  protected readonly address = pageAddress();
  readonly from = input.required<string>();
  readonly until = input.required<string>();
  readonly branch = input<string>();
  readonly branches = input.required<readonly { key: string; name: string }[]>();
}
