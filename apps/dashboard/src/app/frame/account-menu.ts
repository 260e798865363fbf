import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatDivider } from '@angular/material/divider';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { SignedIn } from '../accounts/signed-in';
import { CurrentAssociation } from '../associations/current-association';
import { WaitingCount } from '../offline/waiting-count';
import { type Theme, THEME_NAMES, ThemeChoice } from '../page/theme';
import { otherLanguages } from '../page/language-link';
import { injectLocale } from '../page/locale';

@Component({
  selector: 'p-account-menu',
  imports: [MatDivider, MatIcon, MatIconButton, MatMenu, MatMenuItem, MatMenuTrigger, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './account-menu.html',
  styles:
    ':host { display: flex; align-items: center; } .waiting { display: flex; align-items: center; gap: var(--p-space-1); min-height: 48px; color: inherit; white-space: nowrap; } .who { padding: var(--p-space-2) var(--p-space-4); overflow-wrap: anywhere; } .who span { display: block; color: var(--mat-sys-on-surface-variant); }',
})
export class AccountMenu {
  private readonly signedIn = inject(SignedIn);
  private readonly router = inject(Router);
  private readonly locale = injectLocale();
  private readonly choice = inject(ThemeChoice);

  protected readonly current = inject(CurrentAssociation);
  protected readonly waiting = inject(WaitingCount).count;
  protected readonly me = this.signedIn.me;
  protected readonly theme = this.choice.current;
  protected readonly themes = THEME_NAMES;

  protected others() {
    return otherLanguages(this.locale, this.router.url);
  }

  protected choose(theme: Theme): void {
    this.choice.choose(theme);
  }

  protected async signOut(everywhere: boolean): Promise<void> {
    await (everywhere ? this.signedIn.signOutEverywhere() : this.signedIn.signOut());
    await this.router.navigateByUrl('/connexion');
  }
}
