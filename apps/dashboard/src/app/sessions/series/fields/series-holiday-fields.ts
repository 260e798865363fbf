import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { schoolZoneOf } from '@presence/domain';
import type { SeriesFormModel } from '../series-form.model';
import { ON_HOLIDAYS_OPTIONS } from '../series-labels';

/** Whether a series meets on public holidays and during school holidays. */
@Component({
  selector: 'p-series-holiday-fields',
  imports: [FormField, MatRadioButton, MatRadioGroup],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './series-holiday-fields.html',
  styleUrl: './series-fields.scss',
})
export class SeriesHolidayFields {
  readonly form = input.required<FieldTree<SeriesFormModel>>();
  /** Where the group meets: its holidays are those of this commune. */
  readonly inseeCode = input.required<string>();

  protected readonly options = ON_HOLIDAYS_OPTIONS;
  protected readonly zone = computed(() => {
    const zone = schoolZoneOf(this.inseeCode());
    return /^[ABC]$/.test(zone)
      ? $localize`:@@series.schoolZone:Celles de la zone ${zone}:ZONE:, d’après la commune.`
      : $localize`:@@series.schoolTerritory:Celles du territoire ${zone}:ZONE:, d’après la commune.`;
  });
}
