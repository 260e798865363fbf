import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatIconAnchor } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';

/** The head of a page: its title, a line under it, a way back, and its main action inside the element. */
@Component({
  selector: 'p-page-head',
  imports: [MatIcon, MatIconAnchor, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (back(); as link) {
      <a matIconButton [routerLink]="link" aria-label="Retour" i18n-aria-label="@@page.back"
        ><mat-icon svgIcon="arrow-back"
      /></a>
    }
    <div class="words">
      <h1>{{ title() }}</h1>
      @if (line(); as text) {
        <p>{{ text }}</p>
      }
    </div>
    <div class="actions"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--p-space-3);
      margin-block-end: var(--p-space-5);
    }
    .words {
      flex: 1 1 16rem;
      min-width: 0;
    }
    h1 {
      overflow-wrap: break-word;
    }
    p {
      margin-block-start: var(--p-space-1);
      color: var(--mat-sys-on-surface-variant);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p-space-2);
    }
    .actions:empty {
      display: none;
    }
  `,
})
export class PageHead {
  readonly title = input.required<string>();
  readonly line = input('');
  /** Where the arrow leads, as routerLink takes it. */
  readonly back = input<string | readonly unknown[]>();
}
