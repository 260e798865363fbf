import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Dialog } from '../../page/dialog';
import { DialogFrame } from './dialog-frame';
import type { Difference } from '../difference';

@Component({
  selector: 'p-version-conflict-dialog',
  imports: [DialogFrame, MatButton],
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
export class VersionConflictDialog extends Dialog<Difference[], 'MINE' | 'THEIRS'> {
  protected readonly differences = this.data;
}
