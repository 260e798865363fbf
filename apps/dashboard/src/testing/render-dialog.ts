import { type Type } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type { Dialog } from '../app/page/dialog';
import { renderPage, type Rendering } from './render-page';

type DataOf<T> = T extends Dialog<infer Data, infer _> ? Data : never;

/** The inside of a dialog that was opened with this data; `close` is told with what it is closed. */
export async function renderDialog<T extends object>(
  dialog: Type<T>,
  data: DataOf<T>,
  { providers = [], ...rest }: Rendering<T> = {},
) {
  const close = jest.fn();
  const rendered = await renderPage(dialog, {
    ...rest,
    providers: [
      { provide: MAT_DIALOG_DATA, useValue: data },
      { provide: MatDialogRef, useValue: { close } },
      ...providers,
    ],
  } as Rendering<T>);
  return { ...rendered, close };
}
