import { Injectable } from '@nestjs/common';
import {
  gridCell,
  projectListing,
  searchWords,
  WEEKDAYS,
  type Id,
  type PublishedListing,
  type PublishedSession,
} from '@presence/domain';
import { In } from 'typeorm';
import { Tenant } from '../database/tenant';
import { GroupRow } from '../groups/group.entity';
import { lockAllGroups, lockGroups } from '../groups/lock-groups';
import { SessionRow } from '../sessions/session.entity';
import { DirectoryVersion } from './directory-version';
import { listingSources } from './listing-sources';
import { ListingRow } from './listing.entity';

/** How many coming dates a card carries, so that the next one is right without a refresh. */
const CARD_DATES = 12;

/**
 * Keeps the public projection true: called in the transaction of every change, it rewrites what the directory,
 * the feeds and the exports read.
 */
@Injectable()
export class ListingProjection {
  constructor(
    private readonly tenant: Tenant,
    private readonly version: DirectoryVersion,
  ) {}

  /**
   * Rewrites the published listings among these groups, and withdraws those no longer published. The groups are held
   * first: of two acts on one group the second projects what the first stored.
   */
  async refresh(groupIds: readonly Id[]): Promise<void> {
    await lockGroups(this.tenant, groupIds);
    const listings = await this.tenant
      .repository(ListingRow)
      .findBy({ groupId: In([...groupIds]) });
    if (listings.length === 0) return;
    const groups = await this.tenant
      .repository(GroupRow)
      .findBy({ id: In(listings.map(({ groupId }) => groupId)) });
    const now = new Date().toISOString();
    for (const listing of listings) {
      const group = groups.find(({ id }) => id === listing.groupId);
      if (
        listing.publishedAt === null ||
        listing.verifiedUntil === null ||
        listing.verifiedUntil <= now ||
        group?.archivedAt
      )
        await this.withdraw(listing.groupId);
      else
        await this.publish(
          projectListing(await listingSources(this.tenant, listing.groupId, listing, now), now),
          listing.verifiedUntil,
          now,
        );
    }
    // Last in the transaction, since the row is shared by all associations: it is held for an instant only.
    this.tenant.beforeCommit('directory version', () =>
      this.tenant.query('update directory_version set version = version + 1'),
    );
    this.tenant.afterCommit(() => this.version.forget());
  }

  /** Every listing that shows this venue. */
  async refreshVenue(venueId: Id): Promise<void> {
    const groups = await this.tenant.repository(GroupRow).findBy({ venueId });
    const sessions = await this.tenant.query<{ groupId: Id }>(
      'select distinct group_id as "groupId" from session where venue_id = $1 and starts_at > now()',
      [venueId],
    );
    await this.refresh([
      ...new Set([...groups.map(({ id }) => id), ...sessions.map(({ groupId }) => groupId)]),
    ]);
  }

  /** Every listing of the association, when what is public of itself changes. */
  async refreshAll(): Promise<void> {
    await lockAllGroups(this.tenant);
    const listings = await this.tenant.repository(ListingRow).find();
    await this.refresh(listings.map(({ groupId }) => groupId));
  }

  /** How many sessions of a group are still to come and stand. */
  async comingCount(groupId: Id): Promise<number> {
    return this.tenant
      .repository(SessionRow)
      .createQueryBuilder('session')
      .where('session.groupId = :groupId and session.held and session.startsAt > now()', {
        groupId,
      })
      .getCount();
  }

  private withdraw(id: Id): Promise<unknown> {
    return this.tenant.query('delete from published_listing where id = $1', [id]);
  }

  private async publish(
    listing: PublishedListing,
    verifiedUntil: string,
    now: string,
  ): Promise<void> {
    const coming = listing.sessions.filter(
      (session) => !session.cancelled && session.startsAt > now,
    );
    const { first, rest } = searchWords(listing);
    const { latitude, longitude } = listing.place;
    const weekdays = weekdaysOf(coming);
    const cell = gridCell(latitude, longitude);
    const { associationId } = this.tenant.scope;
    await this.withdraw(listing.id);
    await this.tenant.query(
      `insert into published_listing (association_id, id, slug, association_slug, document, card, department_code, insee_code,
         latitude, longitude, cell, themes, audiences, format, facilitation_mode, languages, rhythm, weekdays, search,
         next_starts_at, verified_until, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
         setweight(to_tsvector('simple', $19), 'A') || setweight(to_tsvector('simple', $20), 'C'), $21, $22, $23)`,
      [
        associationId,
        listing.id,
        listing.slug,
        listing.association.slug,
        JSON.stringify(listing),
        JSON.stringify(cardOf(listing, coming)),
        listing.place.departmentCode,
        listing.place.inseeCode,
        latitude,
        longitude,
        cell,
        listing.themes,
        listing.audiences,
        listing.format,
        listing.facilitationMode,
        listing.languages,
        listing.rhythm,
        weekdays,
        first,
        rest,
        coming[0]?.startsAt ?? null,
        verifiedUntil,
        now,
      ],
    );
    await this.tenant.query(
      `insert into published_slot (theme, weekday, cell, slug, latitude, longitude, association_id)
       select theme, weekday, $3, $4, $5, $6, $7 from unnest($1::text[]) theme, unnest($2::text[]) weekday`,
      [listing.themes, weekdays, cell, listing.slug, latitude, longitude, associationId],
    );
  }
}

const weekdaysOf = (sessions: readonly PublishedSession[]): string[] => [
  ...new Set(
    sessions.map(
      ({ date }) => WEEKDAYS[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7] as string,
    ),
  ),
];

function cardOf(listing: PublishedListing, coming: readonly PublishedSession[]) {
  const {
    id,
    slug,
    name,
    kind,
    themes,
    audiences,
    format,
    facilitationMode,
    open,
    registrationRequired,
    cost,
    rhythm,
    verifiedAt,
  } = listing;
  return {
    id,
    slug,
    name,
    kind,
    themes,
    audiences,
    format,
    facilitationMode,
    open,
    registrationRequired,
    cost,
    rhythm,
    verifiedAt,
    associationName: listing.association.name,
    communeName: listing.place.communeName,
    departmentCode: listing.place.departmentCode,
    sentence: listing.schedules[0]?.sentence ?? null,
    coming: coming
      .slice(0, CARD_DATES)
      .map(({ date, startTime, endTime, timeZone, startsAt, moved }) => ({
        date,
        startTime,
        endTime,
        timeZone,
        startsAt,
        moved,
      })),
  };
}
