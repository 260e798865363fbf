import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  Injector,
} from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Logo } from '@presence/ui';
import { CurrentAssociation } from '../associations/current-association';
import { loadInBackground } from '../offline/load-in-background';
import { WaitingCounts } from '../pulse/waiting-counts';
import { AccountMenu } from './account-menu';
import { AssociationSwitcher } from './association-switcher';
import { type Destination, DESTINATIONS } from './destinations';
import { waitingAt } from './waiting-places';

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
  private readonly counts = inject(WaitingCounts).of;
  protected readonly hidden = computed(() =>
    this.underMore().reduce((sum, place) => sum + this.waiting(place), 0),
  );

  constructor() {
    const [injector, destroyed] = [inject(Injector), inject(DestroyRef)];
    afterNextRender(() =>
      loadInBackground(() => import('../pulse/waiting-watch')).then(({ WaitingWatch }) => {
        if (!destroyed.destroyed) destroyed.onDestroy(injector.get(WaitingWatch).start());
      }),
    );
  }

  protected waiting({ path }: Destination): number {
    return waitingAt(path, this.counts() ?? {});
  }
}
