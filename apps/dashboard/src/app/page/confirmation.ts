import { ChangeDetectionStrategy, Component, inject, Injectable } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialog,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** What is about to happen, naming what will go, and the verb on the button. */
export type Question = { title: string; text: string; action: string };

@Component({
  selector: 'p-confirmation',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 matDialogTitle>{{ question.title }}</h2>
    <mat-dialog-content>{{ question.text }}</mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" [matDialogClose]="false" i18n="@@page.keep">
        Ne rien changer
      </button>
      <button matButton="filled" type="button" [matDialogClose]="true">
        {{ question.action }}
      </button>
    </mat-dialog-actions>
  `,
})
export class ConfirmationDialog {
  protected readonly question = inject<Question>(MAT_DIALOG_DATA);
}

/** Asks once before something that cannot be undone. */
@Injectable({ providedIn: 'root' })
export class Confirmation {
  private readonly dialog = inject(MatDialog);

  async ask(question: Question): Promise<boolean> {
    const opened = this.dialog.open<ConfirmationDialog, Question, boolean>(ConfirmationDialog, {
      data: question,
      width: '28rem',
    });
    return (await firstValueFrom(opened.afterClosed())) ?? false;
  }
}
