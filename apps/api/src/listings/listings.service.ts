import { Injectable } from '@nestjs/common';
import type { ListingView } from '@presence/contract';
import {
  assertPublishable,
  DomainError,
  listingIssues,
  projectListing,
  slugify,
  VERIFICATION_MONTHS,
  type Group,
  type Id,
  type PublishedListing,
} from '@presence/domain';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { communeNamed } from '../geography/geography.service';
import { groupOf, lockGroups } from '../groups/groups.service';
import { comingCount } from '../sessions/sessions.service';
import { DirectoryVersion } from './directory-version';
import { ListingProjection } from './listing-projection';
import { listingSources } from './listing-sources';
import { ListingRow } from './listing.entity';

@Injectable()
export class ListingsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly projection: ListingProjection,
    private readonly version: DirectoryVersion,
  ) {}

  /** Changes with every change of the public projection, so that what was made from it may be kept under it. */
  directoryVersion(): Promise<string> {
    return this.version.current();
  }

  async read(groupId: Id): Promise<ListingView> {
    const group = await groupOf(this.tenant, groupId);
    return this.view(group, await this.listing(group));
  }

  /** Made by the very function that makes the public page. */
  async preview(groupId: Id): Promise<PublishedListing> {
    const now = new Date().toISOString();
    const sources = await listingSources(this.tenant, groupId, now, { yetToBe: true });
    if (!sources) throw new DomainError('NOT_FOUND');
    const listing = sources.listing ?? (await this.listing(sources.group));
    return projectListing({ ...sources, listing }, now);
  }

  /** Publishes, or says once more that what is published is true. */
  async publish(groupId: Id): Promise<ListingView> {
    await lockGroups(this.tenant, [groupId]);
    const group = await groupOf(this.tenant, groupId);
    assertPublishable(group, await comingCount(this.tenant, groupId));
    const now = new Date();
    const until = new Date(now);
    until.setUTCMonth(until.getUTCMonth() + VERIFICATION_MONTHS);
    const listing = await this.listing(group);
    const verified = {
      publishedAt: listing.publishedAt ?? now.toISOString(),
      verifiedAt: now.toISOString(),
      verifiedUntil: until.toISOString(),
    };
    const saved = await this.tenant.repository(ListingRow).save(Object.assign(listing, verified));
    await this.projection.refresh([groupId]);
    return this.view(group, saved);
  }

  async withdraw(groupId: Id): Promise<ListingView> {
    await lockGroups(this.tenant, [groupId]);
    const group = await groupOf(this.tenant, groupId);
    const saved = await this.tenant
      .repository(ListingRow)
      .save(Object.assign(await this.listing(group), { publishedAt: null }));
    await this.projection.refresh([groupId]);
    return this.view(group, saved);
  }

  private async view(group: Group, listing: ListingRow): Promise<ListingView> {
    return {
      ...listing,
      issues: listingIssues(group, await comingCount(this.tenant, group.id)),
    };
  }

  /** The listing of a group; one not yet stored has its address already, so that a preview shows it. */
  private async listing(group: Group): Promise<ListingRow> {
    const rows = this.tenant.repository(ListingRow);
    const known = await rows.findOneBy({ groupId: group.id });
    if (known) return known;
    const { associationId } = this.tenant.scope;
    const slug = await this.freeSlug(group);
    return rows.create({
      associationId,
      groupId: group.id,
      slug,
      publishedAt: null,
      verifiedAt: null,
      verifiedUntil: null,
      version: 1,
    });
  }

  /** The name and the commune; where that is taken, by whichever association, the end of the group's id makes it its own. */
  private async freeSlug(group: Group): Promise<string> {
    const commune = await communeNamed(this.tenant.manager, group.inseeCode);
    const wished = slugify(`${group.name} ${commune.name}`).slice(0, 70).replace(/-+$/, '');
    const [taken] = await this.tenant.query(
      sql<{ taken: boolean }>`select directory_slug_taken($1) as taken`,
      [wished],
    );
    return taken?.taken ? `${wished}-${group.id.slice(-6)}` : wished;
  }
}
