import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { AccountPage } from './account-page';
import { SignInForm } from './sign-in-form';

@Component({
  selector: 'p-sign-in-page',
  imports: [AccountPage, RouterLink, SignInForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-account-page i18n-title="@@accounts.signInPage" title="Connectez-vous">
      <p-sign-in-form (signedIn)="goOn()" />
      <p>
        <a routerLink="/mot-de-passe-oublie" i18n="@@accounts.forgotten">Mot de passe oublié ?</a>
      </p>
    </p-account-page>
  `,
})
export class SignInPage {
  private readonly router = inject(Router);

  /** The page one wanted before signing in; only ever one of this app's. */
  readonly retour = input<string>();

  protected goOn(): Promise<boolean> {
    const wanted = this.retour();
    return this.router.navigateByUrl(
      wanted?.startsWith('/') && !wanted.startsWith('//') ? wanted : '/',
    );
  }
}
