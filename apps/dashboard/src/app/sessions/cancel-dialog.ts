import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { CancellationDraft, type SessionView } from '@presence/contract';
import { DialogFrame } from '../forms/dialogs/dialog-frame';
import { errorOf } from '../forms/sending';
import { Dialog } from '../page/dialog';
import { injectLocale } from '../page/locale';
import { whenOf } from './session-labels';
import { SessionsApi } from './sessions-api';
import { formToSave } from '../forms/form-to-save';

@Component({
  selector: 'p-cancel-dialog',
  imports: [DialogFrame, FormField, FormRoot, MatError, MatFormField, MatHint, MatInput, MatLabel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [formRoot]="form">
      <p-dialog-frame
        [form]="form"
        heading="Annuler cette séance ?"
        i18n-heading="@@sessions.cancelTitle"
        keep="Garder la séance"
        i18n-keep="@@sessions.keep"
        action="Annuler la séance"
        i18n-action="@@sessions.cancel"
      >
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
      </p-dialog-frame>
    </form>
  `,
  styleUrl: './dialog.scss',
})
export class CancelDialog extends Dialog<SessionView, SessionView> {
  private readonly api = inject(SessionsApi);
  protected readonly session = this.data;
  protected readonly when = whenOf(this.session, injectLocale());
  protected readonly errorOf = errorOf;

  private readonly draft = signal<CancellationDraft>({ publicWord: '' });
  protected readonly form = formToSave(this.draft, {
    rules: (path) => validateStandardSchema(path, CancellationDraft),
    write: (draft) => this.api.cancel(this.session, CancellationDraft.parse(draft)),
    saved: (session) => this.close(session),
  }).fields;
}
