import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import type { Difference } from './version-conflict';

@Component({
  selector: 'p-version-conflict-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './version-conflict-dialog.html',
  styles: `
    dl {
      display: grid;
      gap: var(--p-space-2) var(--p-space-4);
      margin: 0 0 var(--p-space-4);
    }
    @media (min-width: 40rem) {
      dl {
        grid-template-columns: 1fr 1fr;
      }
      .label {
        grid-column: 1 / -1;
      }
    }
    .label {
      margin: var(--p-space-4) 0 0;
      font-weight: 600;
    }
    dt {
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.875rem;
    }
    dd {
      margin: 0;
      padding: var(--p-space-2) var(--p-space-3);
      border: 1px solid var(--p-hairline);
      border-radius: var(--p-radius-s);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class VersionConflictDialog {
  protected readonly differences = inject<Difference[]>(MAT_DIALOG_DATA);
}
