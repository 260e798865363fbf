import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** Asks for the password over the page when the login has expired, so that nothing typed there is lost. One dialog for all requests. */
@Injectable({ providedIn: 'root' })
export class SignInAgain {
  private readonly dialog = inject(MatDialog);
  private asking: Promise<boolean> | undefined;

  /** Resolves to whether somebody signed in. */
  ask(): Promise<boolean> {
    this.asking ??= this.open().finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async open(): Promise<boolean> {
    const { SignInDialog } = await import('./sign-in-dialog');
    const opened = this.dialog.open<unknown, unknown, boolean>(SignInDialog, {
      disableClose: true,
      width: '28rem',
    });
    return (await firstValueFrom(opened.afterClosed())) ?? false;
  }
}
