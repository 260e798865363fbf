import { Injectable } from '@angular/core';
import { injectOpenDialog } from '../page/dialog';
import type { ConcernOrigin } from './concern-origin';

/** Opens the sheet on which a concern is raised, from anywhere. */
@Injectable({ providedIn: 'root' })
export class ConcernOpener {
  private readonly openDialog = injectOpenDialog();

  open(origin: ConcernOrigin = { contactId: null, groupId: null, about: '' }): Promise<void> {
    return this.openDialog(
      () => import('./concern-sheet').then(({ ConcernSheet }) => ConcernSheet),
      origin,
      { width: '36rem', maxWidth: '100vw', autoFocus: 'first-heading' },
    );
  }
}
