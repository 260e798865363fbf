import { ChangeDetectionStrategy, Component, DOCUMENT, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { AccountPage } from '../accounts/account-page';
import { PROBLEM_TEXTS } from '../problems/problem-texts';

/** Stands in place of a page that could not be opened at all; the address stays, to try again. */
@Component({
  selector: 'p-unavailable-page',
  imports: [AccountPage, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-account-page
      i18n-title="@@page.unavailable"
      title="Cette page ne s’ouvre pas pour l’instant"
    >
      <p>{{ text }}</p>
      <button matButton="filled" type="button" (click)="tryAgain()" i18n="@@page.tryAgain">
        Réessayer
      </button>
    </p-account-page>
  `,
})
export class UnavailablePage {
  private readonly document = inject(DOCUMENT);
  protected readonly text = PROBLEM_TEXTS.UNAVAILABLE;

  protected tryAgain(): void {
    this.document.location.reload();
  }
}
