import { inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { firstValueFrom } from 'rxjs';

/** Says briefly, at the foot of the page and to screen readers, that something was done; may offer to undo it. */
@Injectable({ providedIn: 'root' })
export class Announcer {
  private readonly bar = inject(MatSnackBar);

  say(text: string): void {
    this.bar.open(text, undefined, { duration: 5000 });
  }

  /** Resolves to whether the person chose the action, for instance "Annuler", before the words went away. */
  async offer(text: string, action: string): Promise<boolean> {
    const opened = this.bar.open(text, action, { duration: 10_000 });
    return (await firstValueFrom(opened.afterDismissed())).dismissedByAction;
  }
}
