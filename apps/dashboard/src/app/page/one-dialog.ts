import type { ComponentType } from '@angular/cdk/portal';
import { Injectable, type TemplateRef } from '@angular/core';
import { MatDialog, type MatDialogConfig, type MatDialogRef } from '@angular/material/dialog';

/** The second tap of a double tap comes this soon, also where the dialog's code was loaded in between. */
const DOUBLE_TAP_MS = 600;

type Content<T> = ComponentType<T> | TemplateRef<T>;

/** Dialogs of which two taps open one: the second tap is given the dialog that the first has opened. */
@Injectable()
export class OneDialog extends MatDialog {
  private last: { of: unknown; at: number; ref: unknown } | undefined;

  override open<T, D = unknown, R = unknown>(
    content: Content<T>,
    config?: MatDialogConfig<D>,
  ): MatDialogRef<T, R> {
    const { last } = this;
    const isOpen = this.openDialogs.some((dialog) => dialog === last?.ref);
    if (last?.of === content && isOpen && Date.now() - last.at < DOUBLE_TAP_MS)
      return last.ref as MatDialogRef<T, R>;
    const ref = super.open<T, D, R>(content as ComponentType<T>, config);
    this.last = { of: content, at: Date.now(), ref };
    // The second tap falls beside the dialog, which is not to close it.
    const { disableClose } = ref;
    ref.disableClose = true;
    setTimeout(() => (ref.disableClose = disableClose), DOUBLE_TAP_MS);
    return ref;
  }
}
