import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatIconAnchor } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';

/** The head of the board, on one line where it fits: all height is for the rows. Its acts inside the element. */
@Component({
  selector: 'p-board-head',
  imports: [MatIcon, MatIconAnchor, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a matIconButton [routerLink]="back()" aria-label="Retour" i18n-aria-label="@@page.back"
      ><mat-icon svgIcon="arrow-back"
    /></a>
    <div class="words">
      <h1>{{ title() }}</h1>
      <p>{{ line() }}</p>
    </div>
    <div class="actions"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--p-space-2);
    }
    .words {
      display: flex;
      flex: 1 1 16rem;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--p-space-3);
      min-width: 0;
    }
    h1 {
      font-size: 1.3125rem;
      text-wrap: wrap;
    }
    p {
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.9375rem;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p-space-2);
    }
    /* With a mouse less height will do: the rows get it. */
    @media (min-width: 60rem) {
      :host {
        --mat-button-filled-container-height: 34px;
        --mat-button-outlined-container-height: 34px;
        --mat-button-tonal-container-height: 34px;
        --mat-button-filled-horizontal-padding: 14px;
        --mat-button-outlined-horizontal-padding: 14px;
        --mat-button-tonal-horizontal-padding: 14px;
        --mat-icon-button-state-layer-size: 34px;
      }
      a {
        padding: 5px;
      }
      h1 {
        font-size: 1.0625rem;
      }
      p {
        font-size: 0.875rem;
      }
    }
  `,
})
export class BoardHead {
  readonly title = input.required<string>();
  readonly line = input('');
  /** Where the arrow leads, as routerLink takes it. */
  readonly back = input.required<readonly unknown[]>();
}
