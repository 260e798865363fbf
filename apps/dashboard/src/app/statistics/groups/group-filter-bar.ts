import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { FORMAT_LABELS, FORMATS, THEME_LABELS, THEMES, type GroupFigures } from '@presence/domain';
import { injectLocale } from '../../page/locale';
import { pageAddress } from '../../page/page-address';

/** Which groups the figures are of, by theme, group, format and commune; each choice stands in the address. */
@Component({
  selector: 'p-group-filter-bar',
  imports: [MatFormField, MatLabel, MatOption, MatSelect],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (field of fields(); track field.name) {
      <mat-form-field subscriptSizing="dynamic">
        <mat-label>{{ field.label }}</mat-label>
        <mat-select [value]="field.value" (valueChange)="choose(field.name, $event)">
          <mat-option [value]="undefined" i18n="@@figures.all">Tous</mat-option>
          @for (option of field.options; track option.key) {
            <mat-option [value]="option.key">{{ option.name }}</mat-option>
          }
        </mat-select>
      </mat-form-field>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr));
      gap: var(--p-space-3);
      margin-block-end: var(--p-space-5);
    }
  `,
})
export class GroupFilterBar {
  private readonly address = pageAddress();
  private readonly locale = injectLocale();
  readonly choices = input.required<GroupFigures['choices'] | undefined>();
  readonly theme = input<string>();
  readonly groupe = input<string>();
  readonly format = input<string>();
  readonly commune = input<string>();

  protected readonly fields = computed(() => [
    {
      name: 'groupe',
      label: $localize`:@@figures.group:Groupe`,
      value: this.groupe(),
      options: (this.choices()?.groups ?? []).map(({ id, name }) => ({ key: id as string, name })),
    },
    {
      name: 'theme',
      label: $localize`:@@figures.theme:Thème`,
      value: this.theme(),
      options: THEMES.map((key) => ({ key: key as string, name: THEME_LABELS[key][this.locale] })),
    },
    {
      name: 'format',
      label: $localize`:@@figures.format:Format`,
      value: this.format(),
      options: FORMATS.map((key) => ({
        key: key as string,
        name: FORMAT_LABELS[key][this.locale],
      })),
    },
    {
      name: 'commune',
      label: $localize`:@@figures.commune:Commune`,
      value: this.commune(),
      options: (this.choices()?.communes ?? []).map(({ inseeCode: key, name }) => ({ key, name })),
    },
  ]);

  protected choose(name: string, value: string | undefined): void {
    this.address.change({ [name]: value });
  }
}
