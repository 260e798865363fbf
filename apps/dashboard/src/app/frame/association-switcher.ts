import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { SignedIn } from '../accounts/signed-in';
import { CurrentAssociation } from '../associations/current-association';

/** The association whose pages are open; a menu of the others where the account sits in several. */
@Component({
  selector: 'p-association-switcher',
  imports: [MatButton, MatIcon, MatMenu, MatMenuItem, MatMenuTrigger, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (seats().length > 1) {
      <button matButton type="button" [matMenuTriggerFor]="menu">
        <mat-icon iconPositionEnd svgIcon="expand-more" /><span class="name">{{ name() }}</span>
      </button>
      <mat-menu #menu="matMenu">
        @for (seat of seats(); track seat.associationId) {
          <a mat-menu-item [routerLink]="['/', seat.associationSlug, 'aujourdhui']">
            <mat-icon [svgIcon]="seat.associationSlug === slug() ? 'check' : 'swap'" />{{
              seat.associationName
            }}
          </a>
        }
      </mat-menu>
    } @else {
      <span class="name alone">{{ name() }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
    }
    button {
      min-width: 0;
      max-width: 100%;
      --mat-button-text-label-text-size: 0.9375rem;
    }
    button ::ng-deep .mdc-button__label {
      overflow: hidden;
    }
    .name {
      display: block;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .alone {
      font-weight: 600;
    }
  `,
})
export class AssociationSwitcher {
  private readonly current = inject(CurrentAssociation);
  protected readonly seats = inject(SignedIn).seats;
  protected readonly name = this.current.name;
  protected readonly slug = this.current.slug;
}
