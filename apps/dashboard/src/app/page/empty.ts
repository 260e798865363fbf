import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { IconName } from './icons';

/** An empty list: what will stand here, and how to begin. The way to begin goes inside the element. */
@Component({
  selector: 'p-empty',
  imports: [MatIcon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <mat-icon [svgIcon]="icon()" />
    <p>{{ text() }}</p>
    <ng-content />
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: var(--p-space-3);
      padding: var(--p-space-6) var(--p-space-4);
      text-align: center;
      color: var(--mat-sys-on-surface-variant);
      border: 1px dashed var(--p-hairline);
      border-radius: var(--p-radius-m);
    }
    mat-icon {
      width: 32px;
      height: 32px;
      color: var(--mat-sys-primary);
    }
    p {
      max-width: 48ch;
    }
  `,
})
export class Empty {
  readonly icon = input.required<IconName>();
  readonly text = input.required<string>();
}
