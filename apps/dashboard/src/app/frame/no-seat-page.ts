import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { SignedIn } from '../accounts/signed-in';
import { Empty } from '../page/empty';

/** For an account that sits in no association (any more). */
@Component({
  selector: 'p-no-seat-page',
  imports: [Empty, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main>
      <h1 i18n="@@shell.noSeatTitle">Vous êtes bien connecté·e</h1>
      <p-empty icon="groups" [text]="text">
        <button matButton="outlined" type="button" (click)="signOut()" i18n="@@shell.signOut">
          Se déconnecter
        </button>
      </p-empty>
    </main>
  `,
  styles:
    'main { display: grid; gap: var(--p-space-5); max-width: 40rem; margin: 0 auto; padding: var(--p-space-7) var(--p-space-4); }',
})
export class NoSeatPage {
  private readonly signedIn = inject(SignedIn);
  private readonly router = inject(Router);

  protected readonly text = $localize`:@@shell.noSeat:Votre compte n’a de place dans aucune association pour l’instant. Demandez à la vôtre de vous inviter : le lien reçu par courriel vous ouvrira ses pages.`;

  protected async signOut(): Promise<void> {
    await this.signedIn.signOut();
    await this.router.navigateByUrl('/connexion');
  }
}
