import { Injectable } from '@nestjs/common';
import {
  FACETS,
  facetTerms,
  gridCell,
  projectListing,
  searchWords,
  type Id,
  type PublishedListing,
  type PublishedSession,
} from '@presence/domain';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { groupsAt, lockAllGroups, lockGroups } from '../groups/groups.service';
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
    const now = new Date().toISOString();
    const refreshed = [];
    for (const groupId of new Set(groupIds)) refreshed.push(await this.refreshOne(groupId, now));
    if (!refreshed.includes(true)) return;
    // Last in the transaction, since the row is shared by all associations: it is held for an instant only.
    this.tenant.beforeCommit('directory version', () =>
      this.tenant.query(sql`update directory_version set version = version + 1`),
    );
    this.tenant.afterCommit(() => this.version.forget());
  }

  /** Answers whether the group has a listing. */
  private async refreshOne(groupId: Id, now: string): Promise<boolean> {
    const sources = await listingSources(this.tenant, groupId, now);
    if (!sources?.listing) return false;
    const { group, listing } = sources;
    const { publishedAt, verifiedUntil } = listing;
    if (publishedAt === null || verifiedUntil === null || verifiedUntil <= now || group.archivedAt)
      await this.withdraw(groupId);
    else await this.publish(projectListing({ ...sources, listing }, now), verifiedUntil, now);
    return true;
  }

  /** Every listing that shows this venue. */
  async refreshVenue(venueId: Id): Promise<void> {
    const groups = await groupsAt(this.tenant, venueId);
    const sessions = await this.tenant.query(
      sql<{
        groupId: Id;
      }>`select distinct group_id as "groupId" from session where venue_id = $1 and starts_at > now()`,
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

  private withdraw(id: Id): Promise<unknown> {
    return this.tenant.query(sql`delete from published_listing where id = $1`, [id]);
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
    await this.tenant.query(PUBLISH, [
      this.tenant.scope.associationId,
      listing.id,
      listing.slug,
      listing.association.slug,
      JSON.stringify(listing),
      JSON.stringify(cardOf(listing, coming)),
      listing.place.departmentCode,
      listing.place.inseeCode,
      latitude,
      longitude,
      gridCell(latitude, longitude),
      facetTerms(listing, coming),
      first,
      rest,
      coming[0]?.startsAt ?? null,
      verifiedUntil,
      now,
      FACETS.theme.of(listing, coming),
      FACETS.day.of(listing, coming),
    ]);
  }
}

/** Slots that are still wanted stay, so that none is deleted and inserted in one statement. */
const PUBLISH = sql`
  with gone as (
    delete from published_slot s using published_listing l
    where l.association_id = $1 and l.id = $2 and s.slug = l.slug
      and not (s.slug = $3 and s.cell = $11 and s.theme = any ($18) and s.weekday = any ($19))
  ), listing as (
    insert into published_listing (association_id, id, slug, association_slug, document, card, department_code, insee_code,
      latitude, longitude, cell, facets, search, next_starts_at, verified_until, updated_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
      setweight(to_tsvector('simple', $13), 'A') || setweight(to_tsvector('simple', $14), 'C'), $15, $16, $17)
    on conflict (association_id, id) do update set
      slug = excluded.slug, association_slug = excluded.association_slug, document = excluded.document, card = excluded.card,
      department_code = excluded.department_code, insee_code = excluded.insee_code, latitude = excluded.latitude,
      longitude = excluded.longitude, cell = excluded.cell, facets = excluded.facets, search = excluded.search,
      next_starts_at = excluded.next_starts_at, verified_until = excluded.verified_until, updated_at = excluded.updated_at
  )
  insert into published_slot (theme, weekday, cell, slug, latitude, longitude, association_id)
  select theme, weekday, $11, $3, $9, $10, $1 from unnest($18::text[]) theme, unnest($19::text[]) weekday
  on conflict (theme, weekday, cell, slug) do update set latitude = excluded.latitude, longitude = excluded.longitude`;

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
    firstVisit,
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
    firstVisit,
    associationName: listing.association.name,
    communeName: listing.place.communeName,
    departmentCode: listing.place.departmentCode,
    closure: listing.closure ?? null,
    sentence: listing.schedules[0]?.sentence ?? null,
    coming: coming
      .slice(0, CARD_DATES)
      .map(({ date, startTime, endTime, timeZone, startsAt, moved, uncertain }) => ({
        date,
        startTime,
        endTime,
        timeZone,
        startsAt,
        moved,
        ...(uncertain && { uncertain }),
      })),
  };
}
