import { ChangeDetectionStrategy, Component, Injectable } from '@angular/core';
import { DialogFrame } from './dialog-frame';
import { Dialog, injectOpenDialog } from '../../page/dialog';

/** What is about to happen, naming what will go, and the verb on the button. */
type ConfirmationQuestion = { title: string; text: string; action: string };

@Component({
  selector: 'p-confirmation',
  imports: [DialogFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-dialog-frame [heading]="data.title" [action]="data.action" (confirmed)="close(true)">{{
      data.text
    }}</p-dialog-frame>
  `,
})
class ConfirmationDialog extends Dialog<ConfirmationQuestion, boolean> {}

/** Asks once before something that cannot be undone. */
@Injectable({ providedIn: 'root' })
export class Confirmation {
  private readonly openDialog = injectOpenDialog();

  async ask(question: ConfirmationQuestion): Promise<boolean> {
    const load = () => Promise.resolve(ConfirmationDialog);
    return (await this.openDialog(load, question, { width: '28rem' })) ?? false;
  }
}
