import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { CurrentAssociation } from '../associations/current-association';

/** The two pages of figures, one beside the other. */
@Component({
  selector: 'p-figures-tabs',
  imports: [MatAnchor, RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav i18n-aria-label="@@figures.tabs" aria-label="Chiffres">
      @for (tab of tabs(); track tab.words) {
        <a
          [matButton]="active.isActive ? 'tonal' : 'text'"
          [routerLink]="tab.link"
          routerLinkActive
          #active="routerLinkActive"
          [routerLinkActiveOptions]="exactly"
          ariaCurrentWhenActive="page"
          >{{ tab.words }}</a
        >
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p-space-2);
      margin-block-end: var(--p-space-4);
    }
    a {
      min-height: 44px;
    }
  `,
})
export class FiguresTabs {
  private readonly current = inject(CurrentAssociation);
  protected readonly exactly = {
    paths: 'exact',
    queryParams: 'ignored',
    fragment: 'ignored',
    matrixParams: 'ignored',
  } as const;
  protected readonly tabs = computed(() => [
    {
      words: $localize`:@@figures.groups:Groupes`,
      link: ['/', this.current.slug(), 'chiffres', 'groupes'],
    },
    {
      words: $localize`:@@figures.homeSupport:Accompagnement à domicile`,
      link: ['/', this.current.slug(), 'chiffres'],
    },
  ]);
}
