import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { THEME_NAMES, ThemeChoice } from '../page/theme';

@Component({
  selector: 'p-theme-panel',
  imports: [MatButtonToggle, MatButtonToggleGroup],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <mat-button-toggle-group
      [value]="choice.current()"
      (change)="choice.choose($event.value)"
      aria-label="Apparence"
      i18n-aria-label="@@shell.theme"
    >
      @for (option of names; track option.theme) {
        <mat-button-toggle [value]="option.theme">{{ option.label }}</mat-button-toggle>
      }
    </mat-button-toggle-group>
  `,
})
export class ThemePanel {
  protected readonly choice = inject(ThemeChoice);
  protected readonly names = THEME_NAMES;
}
