import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { Id } from '@presence/domain';

/** Where a concern comes from; `about` is a first name or a group's, shown and not sent. */
export type ConcernOrigin = { contactId: Id | null; groupId: Id | null; about: string };

/** Opens the sheet on which a concern is raised, from anywhere. */
@Injectable({ providedIn: 'root' })
export class ConcernDesk {
  private readonly dialog = inject(MatDialog);

  async open(origin: ConcernOrigin = { contactId: null, groupId: null, about: '' }): Promise<void> {
    const { ConcernSheet } = await import('./concern-sheet');
    this.dialog.open(ConcernSheet, {
      data: origin,
      width: '36rem',
      maxWidth: '100vw',
      autoFocus: 'first-heading',
    });
  }
}
