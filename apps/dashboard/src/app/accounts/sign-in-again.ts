import { Injectable } from '@angular/core';
import { injectOpenDialog } from '../page/dialog';

/** Asks for the password over the page when the login has expired, so that nothing typed there is lost. One dialog for all requests. */
@Injectable({ providedIn: 'root' })
export class SignInAgain {
  private readonly openDialog = injectOpenDialog();
  private asking: Promise<boolean> | undefined;

  /** Resolves to whether somebody signed in. */
  ask(): Promise<boolean> {
    this.asking ??= this.open().finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async open(): Promise<boolean> {
    const load = () => import('./sign-in-dialog').then(({ SignInDialog }) => SignInDialog);
    const config = { disableClose: true, width: '28rem' };
    return (await this.openDialog(load, null, config)) ?? false;
  }
}
