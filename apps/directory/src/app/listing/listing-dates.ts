import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { PublicSessionSeats } from '@presence/contract';
import type { PublishedListing, PublishedSession } from '@presence/domain';
import { link } from '../words/locale';
import { dayOfSession, hoursOfSession } from '../words/session-time';
import { ListingDate, type ListingDateInWords } from './listing-date';

const SHOWN = 12;
/** Dates that stand open; those after them fold. */
const OPEN = 4;

/** The next dates, the cancelled and the moved among them, each with the group's own word about it. */
@Component({
  selector: 'p-listing-dates',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ListingDate],
  templateUrl: './listing-dates.html',
})
export class ListingDates {
  readonly listing = input.required<PublishedListing>();
  /** What is left at sessions that take registrations, by session. */
  readonly seats = input<ReadonlyMap<string, PublicSessionSeats>>(new Map());

  protected readonly codePage = computed(() =>
    link(`/places/${this.listing().association.slug}`, {}),
  );
  protected readonly dates = computed((): ListingDateInWords[] => {
    const now = new Date().toISOString();
    const coming = this.listing().sessions.filter((session) => session.endsAt > now);
    return coming.slice(0, SHOWN).map((session) => ({
      session,
      day: dayOfSession(session),
      hours: hoursOfSession(session),
      place: this.elsewhere(session),
    }));
  });

  /** The school years of which dates are still to be confirmed. */
  protected readonly uncertainYears = computed(() =>
    [
      ...new Set(this.listing().schedules.flatMap(({ uncertainYears = [] }) => uncertainYears)),
    ].join(', '),
  );
  protected readonly first = computed(() => this.dates().slice(0, OPEN));
  protected readonly later = computed(() => this.dates().slice(OPEN));

  /** Where this session is when it is not where the group usually meets. */
  private elsewhere({ place }: PublishedSession): string | null {
    const usual = this.listing().place;
    if (
      place === null ||
      (place.venueName === usual.venueName &&
        place.inseeCode === usual.inseeCode &&
        place.street === usual.street)
    )
      return null;
    return [place.venueName, place.street, place.communeName]
      .filter((part) => part !== null)
      .join(', ');
  }
}
