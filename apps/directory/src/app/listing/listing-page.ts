import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { paths, type PublicSessionSeats } from '@presence/contract';
import {
  GROUP_KIND_LABELS,
  type PublishedListing,
  phoneInWords,
  phoneLink,
} from '@presence/domain';
import { LoadError } from '../errors/load-error';
import { NotFound } from '../errors/not-found';
import { PAGE } from '../page/page';
import { PageHead } from '../page/page-head';
import { reading } from '../rendering/ask';
import { AUTHORED, labelOf, link } from '../words/locale';
import { dateOfInstant, dayOfSession, hoursOfSession } from '../words/session-time';
import { SeatsLeft } from '../seats/seats-left';
import { ClosureNotice } from './closure-notice';
import { ListingContact } from './listing-contact';
import { ListingDates } from './listing-dates';
import { ListingFacts } from './listing-facts';
import { ListingPlace } from './listing-place';

@Component({
  selector: 'p-listing-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ClosureNotice,
    ListingContact,
    ListingDates,
    ListingFacts,
    ListingPlace,
    LoadError,
    NotFound,
    SeatsLeft,
  ],
  templateUrl: './listing-page.html',
})
export class ListingPage {
  private readonly page = inject(PAGE);

  /** Set by the server after a message was sent without JavaScript. */
  protected readonly message = this.page.query.get('message') ?? '';
  protected readonly link = link;
  protected readonly authored = AUTHORED;
  protected readonly listing = reading<PublishedListing>('listing', () =>
    paths.directoryListing(encodeURIComponent(this.page.slug)),
  );
  protected readonly found = computed(() =>
    this.listing.hasValue() ? (this.listing.value() ?? null) : null,
  );
  /** Read beside the listing, which is kept: a count that changes often never stands in it. */
  protected readonly seats = reading<PublicSessionSeats[]>('seats', () =>
    this.found()?.takesRegistrations
      ? paths.directorySeats(encodeURIComponent(this.page.slug))
      : undefined,
  );
  protected readonly seatsOf = computed(() => {
    const all = this.seats.hasValue() ? (this.seats.value() ?? []) : [];
    return new Map(all.map((seats) => [seats.sessionId, seats]));
  });
  protected readonly missing = computed(
    () => this.listing.status() === 'resolved' && this.found() === null,
  );
  protected readonly kind = computed(() =>
    labelOf(GROUP_KIND_LABELS[this.found()?.kind ?? 'TALKING_GROUP']),
  );
  protected readonly next = computed(() => {
    const next = this.found()?.sessions.find(
      (session) => !session.cancelled && session.endsAt > new Date().toISOString(),
    );
    return next === undefined
      ? null
      : { session: next, day: dayOfSession(next), hours: hoursOfSession(next) };
  });
  protected readonly association = computed(() => {
    const association = this.found()?.association;
    return (
      association && {
        email: association.email,
        phone: association.phone
          ? { text: phoneInWords(association.phone), link: phoneLink(association.phone) }
          : null,
      }
    );
  });
  protected readonly sentences = computed(() =>
    (this.found()?.schedules ?? []).map((schedule) => labelOf(schedule.sentence)),
  );
  protected readonly feed = paths.listingFeed(encodeURIComponent(this.page.slug));
  protected readonly verified = computed(() =>
    dateOfInstant(this.found()?.verifiedAt ?? '1970-01-01T00:00:00.000Z'),
  );

  constructor() {
    const head = inject(PageHead);
    effect(() => {
      const listing = this.found();
      if (listing === null)
        return head.describe({
          title: '',
          description: '',
          path: `/groupes/${this.page.slug}`,
          indexed: !this.missing(),
        });
      head.describe({
        title: `${listing.name}, ${listing.place.communeName}`,
        description: listing.description.slice(0, 155).replace(/\s+/g, ' '),
        path: `/groupes/${listing.slug}`,
      });
      head.describeListing(listing);
    });
  }
}
