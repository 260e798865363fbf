import type { AssociationStory } from '@presence/testing';
import { In, type EntityManager } from 'typeorm';
import { AccountRow } from '../accounts/account.entity';
import { AssociationRow } from '../associations/association.entity';
import { BranchRow } from '../associations/branch.entity';
import { OrganiserRow } from '../associations/organiser.entity';
import type { CommuneRow } from '../geography/commune.entity';
import { GroupRow } from '../groups/group.entity';
import { VenueRow } from '../venues/venue.entity';
import { storeAll } from './store';

/** Stores an association with its seats, its venues where their communes are, and its groups. */
export async function storeHouse(
  manager: EntityManager,
  story: AssociationStory,
  communeOf: ReadonlyMap<string, CommuneRow>,
  passwordHash: string,
): Promise<void> {
  const { association, branches, people, venues, groups } = story;
  const associationId = association.id;
  const ours = <Row extends object>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, associationId }));

  // Somebody may already sit in another association.
  const known = await manager.findBy(AccountRow, {
    id: In(people.map(({ accountId }) => accountId)),
  });
  const strangers = people.filter(({ accountId }) => !known.some(({ id }) => id === accountId));
  await storeAll(
    manager,
    AccountRow,
    strangers.map(({ accountId, email, displayName }) => ({
      id: accountId,
      email,
      displayName,
      locale: 'fr',
      passwordHash,
    })),
  );
  await storeAll(manager, AssociationRow, [association]);
  await storeAll(manager, BranchRow, ours(branches));
  await storeAll(
    manager,
    OrganiserRow,
    ours(
      people.map(({ organiserId, accountId, roles, branchId }) => ({
        id: organiserId,
        accountId,
        roles,
        branchId,
        leftAt: null,
      })),
    ),
  );
  await storeAll(
    manager,
    VenueRow,
    ours(
      venues.map((venue) => {
        const commune = communeOf.get(venue.inseeCode);
        return {
          ...venue,
          latitude: commune?.latitude,
          longitude: commune?.longitude,
          coordinatesTyped: false,
          archivedAt: null,
        };
      }),
    ),
  );
  await storeAll(manager, GroupRow, ours(groups.map(({ group }) => group)));
}
