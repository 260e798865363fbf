import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatOption } from '@angular/material/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatSelect } from '@angular/material/select';
import { CurrentAssociation } from '../../associations/current-association';
import { pageAddress } from '../../page/page-address';
import { PageHead } from '../../page/page-head';
import { certificateYears } from '../certificate-years';
import { AddedTimePanel } from './added-time-panel';

/** Hours beyond sessions and contacts of the whole team, for who coordinates or administers. The year stands in the address. */
@Component({
  selector: 'p-added-time-page',
  imports: [AddedTimePanel, MatFormField, MatLabel, MatOption, MatSelect, PageHead],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-page-head
      i18n-title="@@addedTime.teamTitle"
      title="Heures de l’équipe"
      i18n-line="@@addedTime.teamLine"
      line="Réunions, formations et autres tâches, que chaque personne entre pour elle-même ou que vous entrez pour elle."
      [back]="mine"
    />
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label i18n="@@myHours.year">Année</mat-label>
      <mat-select [value]="year()" (valueChange)="address.change({ annee: $event })">
        @for (each of years; track each) {
          <mat-option [value]="each">{{ each }}</mat-option>
        }
      </mat-select>
    </mat-form-field>
    <p-added-time-panel [year]="year()" [everybodys]="true" />
  `,
  styles: `
    mat-form-field {
      margin-block-end: var(--p-space-4);
    }
    p-added-time-panel {
      display: block;
      max-width: 44rem;
    }
  `,
})
export class AddedTimePage {
  protected readonly mine = ['/', inject(CurrentAssociation).slug(), 'mes-heures'];
  protected readonly address = pageAddress();
  protected readonly years = certificateYears();

  readonly annee = input<string>();
  protected readonly year = computed(
    () => this.years.find((year) => String(year) === this.annee()) ?? this.years[0] ?? 0,
  );
}
