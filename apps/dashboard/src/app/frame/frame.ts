import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Logo } from '@presence/ui';
import { CurrentAssociation } from '../associations/current-association';
import { AccountMenu } from './account-menu';
import { AssociationSwitcher } from './association-switcher';
import { DESTINATIONS } from './destinations';

/** What stands around every page of an association: its name, the navigation, the account. */
@Component({
  selector: 'p-frame',
  imports: [
    AccountMenu,
    AssociationSwitcher,
    Logo,
    MatIcon,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './frame.html',
  styleUrl: './frame.scss',
})
export class Frame {
  protected readonly current = inject(CurrentAssociation);
  protected readonly destinations = computed(() =>
    DESTINATIONS.filter(({ roles }) => !roles || this.current.may(...roles)),
  );
  protected readonly onBar = computed(() => this.destinations().slice(0, 4));
  protected readonly underMore = computed(() => this.destinations().slice(4));
}
