import type { ComponentType } from '@angular/cdk/portal';
import { inject } from '@angular/core';
import {
  MAT_DIALOG_DATA,
  MatDialog,
  type MatDialogConfig,
  MatDialogRef,
} from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** What every dialog has: the data it was opened with, and how it is closed with a result. */
export abstract class Dialog<Data, Answer> {
  protected readonly data = inject<Data>(MAT_DIALOG_DATA);
  private readonly ref = inject<MatDialogRef<unknown, Answer>>(MatDialogRef);

  close(answer?: Answer): void {
    this.ref.close(answer);
  }
}

/** Opens dialogs whose code is loaded once they are wanted; returns undefined where one was closed without a result. */
export function injectOpenDialog() {
  const dialog = inject(MatDialog);
  return async <Data, Answer>(
    load: () => Promise<ComponentType<Dialog<Data, Answer>>>,
    data: Data,
    config: Pick<MatDialogConfig, 'width' | 'maxWidth' | 'autoFocus' | 'disableClose'>,
  ): Promise<Answer | undefined> =>
    firstValueFrom(dialog.open(await load(), { ...config, data }).afterClosed());
}
