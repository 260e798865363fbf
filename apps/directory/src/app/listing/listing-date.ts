import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { PublicSessionSeats } from '@presence/contract';
import type { PublishedSession } from '@presence/domain';
import { SeatsLeft } from '../seats/seats-left';
import { AUTHORED } from '../words/locale';

/** A date of a group in words; `place` where it is not where the group usually meets. */
export type ListingDateInWords = {
  session: PublishedSession;
  day: string;
  hours: string;
  place: string | null;
};

/** One date of a group: cancelled or moved, with the group's own word about it and the seats that are left. */
@Component({
  selector: 'p-listing-date',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SeatsLeft],
  templateUrl: './listing-date.html',
})
export class ListingDate {
  readonly date = input.required<ListingDateInWords>();
  readonly slug = input.required<string>();
  readonly seats = input<PublicSessionSeats>();

  protected readonly authored = AUTHORED;
}
