import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { SeatReleaseDraft, type TakenSeat } from '@presence/contract';
import type { Id } from '@presence/domain';
import { DialogFrame } from '../../forms/dialogs/dialog-frame';
import { formToSave } from '../../forms/form-to-save';
import { errorOf } from '../../forms/sending';
import { Dialog } from '../../page/dialog';
import { RegistrationApi } from './registration-api';

/** Gives a seat back for somebody who phones, by the code that they read out. */
@Component({
  selector: 'p-release-dialog',
  imports: [DialogFrame, FormField, FormRoot, MatError, MatFormField, MatHint, MatInput, MatLabel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [formRoot]="form">
      <p-dialog-frame
        [form]="form"
        heading="Libérer une place"
        i18n-heading="@@registration.releaseTitle"
        keep="Ne rien changer"
        i18n-keep="@@registration.keep"
        action="Libérer la place"
        i18n-action="@@registration.release"
      >
        <mat-form-field appearance="outline">
          <mat-label i18n="@@registration.code">Le code de la place</mat-label>
          <input
            matInput
            cdkFocusInitial
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            [formField]="form.code"
          />
          <mat-hint i18n="@@registration.codeHint"
            >Par exemple K7M-4QX-9TPF. Aucun nom n’est demandé.</mat-hint
          >
          <mat-error>{{ errorOf(form.code) }}</mat-error>
        </mat-form-field>
      </p-dialog-frame>
    </form>
  `,
  styleUrl: '../dialog.scss',
})
export class ReleaseDialog extends Dialog<Id, TakenSeat> {
  private readonly api = inject(RegistrationApi);
  private readonly sessionId = this.data;
  protected readonly errorOf = errorOf;

  private readonly draft = signal<SeatReleaseDraft>({ code: '' });
  protected readonly form = formToSave(this.draft, {
    rules: (path) => validateStandardSchema(path, SeatReleaseDraft),
    write: ({ code }) => this.api.release(this.sessionId, code),
    saved: (seat) => this.close(seat),
  }).fields;
}
