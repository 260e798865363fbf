import type { AssociationStory } from '@presence/testing';
import { In } from 'typeorm';
import { CommuneRow } from '../geography/commune.entity';
import type { ListingProjection } from '../listings/listing-projection';
import { ListingRow } from '../listings/listing.entity';
import { announcePublished } from './home-support/announce-published';
import type { Seals } from './home-support/seals';
import { storeHomeSupport } from './home-support/store-home-support';
import { listingsOf } from './listings';
import { storeAll } from './store';
import { storeCalendar } from './store-calendar';
import { storeClosures } from './store-closures';
import { storeSeats } from './store-seats';
import { storeActivityReport } from './store-activity-report';
import { storeGemReports } from './store-gem-reports';
import { storeHouse } from './store-house';
import { storeSessionCover } from './store-session-cover';
import { storeWishes } from './store-wishes';
import type { SeedContext } from './seed-context';

/** Stores one association with the year behind it and the year ahead, and publishes it, in one transaction of its own. */
export async function seedAssociation(
  seals: Seals,
  projection: ListingProjection,
  story: AssociationStory,
  telling: SeedContext,
): Promise<void> {
  const { tenant } = seals;
  const { association, people, groups } = story;
  const scope = {
    associationId: association.id,
    accountId: people[0]?.accountId ?? '',
    organiserId: people[0]?.organiserId ?? '',
  };
  await tenant.run(scope, async () => {
    const communes = await tenant.manager.findBy(CommuneRow, {
      inseeCode: In([
        ...story.venues.map(({ inseeCode }) => inseeCode),
        ...groups.map(({ group }) => group.inseeCode),
      ]),
    });
    const communeOf = new Map(communes.map((commune) => [commune.inseeCode, commune]));
    await storeHouse(tenant.manager, story, communeOf, telling.passwordHash);
    await storeHomeSupport(seals, story, communeOf, telling);
    await announcePublished(tenant);
    const coming = await storeCalendar(tenant.manager, story, telling);
    await storeClosures(tenant, story, telling.now);
    await storeSeats(tenant, story, telling.now);
    await storeSessionCover(tenant, story, telling.now);
    await storeActivityReport(tenant, story, telling.now);
    await storeWishes(tenant, story, telling.now);
    await storeGemReports(tenant, story, telling.now);
    const listings = listingsOf(telling, groups, communeOf, coming);
    await storeAll(
      tenant.manager,
      ListingRow,
      listings.map((listing) => ({ ...listing, associationId: association.id })),
    );
    await projection.refresh(listings.map(({ groupId }) => groupId));
  });
}
