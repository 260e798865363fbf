import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { CancellationDraft, type SessionView } from '@presence/contract';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { injectLocale } from '../page/locale';
import { whenOf } from './session-words';
import { SessionsApi } from './sessions-api';

@Component({
  selector: 'p-cancel-dialog',
  imports: [
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [formRoot]="form">
      <h2 matDialogTitle i18n="@@sessions.cancelTitle">Annuler cette séance ?</h2>
      <mat-dialog-content>
        <p>
          <strong>{{ session.groupName }}</strong>
          <span class="quiet">{{ when }}</span>
        </p>
        <mat-form-field appearance="outline">
          <mat-label i18n="@@sessions.publicWord">Un mot pour tout le monde (facultatif)</mat-label>
          <input
            matInput
            cdkFocusInitial
            [formField]="form.publicWord"
            placeholder="Pas de séance pendant les vacances."
            i18n-placeholder="@@sessions.cancelExample"
          />
          <mat-hint i18n="@@sessions.publicWordHint"
            >Il se lit sur la page publique et dans les agendas : n’y nommez personne.</mat-hint
          >
          <mat-error>{{ errorOf(form.publicWord) }}</mat-error>
        </mat-form-field>
        <p-form-problem [form]="form" />
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" (click)="dialog.close()" i18n="@@sessions.keep">
          Garder la séance
        </button>
        <button
          matButton="filled"
          type="submit"
          [disabled]="form().submitting()"
          i18n="@@sessions.cancel"
        >
          Annuler la séance
        </button>
      </mat-dialog-actions>
    </form>
  `,
  styleUrl: './dialog.scss',
})
export class CancelDialog {
  private readonly api = inject(SessionsApi);
  protected readonly dialog = inject<MatDialogRef<CancelDialog, SessionView>>(MatDialogRef);
  protected readonly session = inject<SessionView>(MAT_DIALOG_DATA);
  protected readonly when = whenOf(this.session, injectLocale());
  protected readonly errorOf = errorOf;

  private readonly draft = signal<CancellationDraft>({ publicWord: '' });
  protected readonly form = form(
    this.draft,
    (path) => validateStandardSchema(path, CancellationDraft),
    {
      submission: submission(() => this.cancel()),
    },
  );

  private async cancel(): Promise<void> {
    this.dialog.close(await this.api.cancel(this.session, CancellationDraft.parse(this.draft())));
  }
}
