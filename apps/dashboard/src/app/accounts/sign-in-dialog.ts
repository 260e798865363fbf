import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';
import { Dialog } from '../page/dialog';
import { SignInForm } from './sign-in-form';

@Component({
  selector: 'p-sign-in-dialog',
  imports: [MatButton, MatDialogActions, MatDialogContent, MatDialogTitle, SignInForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 matDialogTitle i18n="@@accounts.againTitle">Reconnectez-vous pour continuer</h2>
    <mat-dialog-content>
      <p i18n="@@accounts.again">
        Votre connexion a expiré. Rien de ce que vous avez saisi n’est perdu : la page reprendra là
        où vous en étiez.
      </p>
      <p-sign-in-form (signedIn)="close(true)" />
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" (click)="close(false)" i18n="@@accounts.againLater">
        Plus tard
      </button>
    </mat-dialog-actions>
  `,
  styles: 'p { margin-block-end: var(--p-space-4); }',
})
export class SignInDialog extends Dialog<null, boolean> {}
