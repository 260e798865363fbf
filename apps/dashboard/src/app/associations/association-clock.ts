import { inject, Injectable } from '@angular/core';
import { dateIn } from '@presence/domain';
import { CurrentAssociation } from './current-association';

/** The clock of the association that is open, wherever the device is. What has a zone of its own is told by that. */
@Injectable({ providedIn: 'root' })
export class AssociationClock {
  readonly zone = inject(CurrentAssociation).timeZone;

  /** The date of today, YYYY-MM-DD. */
  readonly today = (): string => dateIn(this.zone());

  /** The date of an instant, YYYY-MM-DD. */
  readonly dateOf = (instant: string): string => dateIn(this.zone(), instant);
}
