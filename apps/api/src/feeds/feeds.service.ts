import { Inject, Injectable } from '@nestjs/common';
import type { DirectoryQuery } from '@presence/contract';
import { pathPrefix, type Locale, type PublishedListing } from '@presence/domain';
import { calendarFeed, listingEntries } from '@presence/formats';
import { DirectoryService } from '../directory/directory.service';
import { feedText, type FeedText } from '../http/feed.interceptor';
import { BoundedCache } from '../http/bounded-cache';
import { ListingsService } from '../listings/listings.service';
import { SETTINGS, type Settings } from '../settings/settings';
import { FEEDS_TEXTS } from './texts/feeds';

/** What all kept calendars may take. */
const BYTES = 16 * 1024 * 1024;
const REFRESH_HOURS = 4;

/** Calendars of the public projection, made once for each version of it. */
@Injectable()
export class FeedsService {
  private readonly made = new BoundedCache<FeedText>({
    bytes: BYTES,
    sizeOf: ({ body }) => 2 * body.length,
  });

  constructor(
    private readonly directory: DirectoryService,
    private readonly listings: ListingsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  listing(slug: string, locale: Locale): Promise<FeedText> {
    return this.once(`listing ${locale} ${slug}`, async () =>
      this.feed([await this.directory.read(slug)], locale, `/feeds/listings/${slug}.ics`),
    );
  }

  association(slug: string, locale: Locale): Promise<FeedText> {
    return this.once(`association ${locale} ${slug}`, async () =>
      this.feed(
        await this.directory.ofAssociation(slug),
        locale,
        `/feeds/associations/${slug}.ics`,
        (listings) => listings[0]?.association.name,
      ),
    );
  }

  search(query: DirectoryQuery, locale: Locale): Promise<FeedText> {
    const url = `/feeds/search.ics?${new URLSearchParams(Object.entries(query).map(([key, value]): [string, string] => [key, String(value)]))}`;
    return this.once(`search ${locale} ${url}`, async () =>
      this.feed(
        await this.directory.found(query),
        locale,
        url,
        () => FEEDS_TEXTS[locale].feeds.search,
      ),
    );
  }

  private feed(
    listings: PublishedListing[],
    locale: Locale,
    path: string,
    nameOf = ([first]: PublishedListing[]) => first?.name,
  ): FeedText {
    const origin = this.settings.PUBLIC_URL.replace(/\/$/, '');
    const page = (slug: string) => `${origin}${pathPrefix(locale)}/groupes/${slug}`;
    const body = calendarFeed(
      {
        name: nameOf(listings) ?? 'Présence',
        description: '',
        url: `${origin}${path}`,
        uidDomain: new URL(origin).hostname,
        refreshHours: REFRESH_HOURS,
        language: locale,
      },
      listings.flatMap((listing) => listingEntries(listing, page(listing.slug), locale)),
    );
    return feedText(body, { fileName: 'presence.ics' });
  }

  private async once(key: string, make: () => Promise<FeedText>): Promise<FeedText> {
    return this.made.get(`${await this.listings.directoryVersion()} ${key}`, make);
  }
}
