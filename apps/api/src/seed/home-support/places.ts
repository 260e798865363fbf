import type { Id } from '@presence/domain';
import type { AssociationStory } from '@presence/testing';
import type { CommuneRow } from '../../geography/commune.entity';

/** Where a branch is at home. */
export type SeedPlace = Pick<
  CommuneRow,
  'inseeCode' | 'latitude' | 'longitude' | 'postcodes' | 'timeZone'
> & { branchId: Id | null };

/** The commune of each branch: that of its first group; of the first group of all where there is no branch. */
export function placesOf(
  { branches, groups }: AssociationStory,
  communeOf: ReadonlyMap<string, CommuneRow>,
): SeedPlace[] {
  const ids = branches.length > 0 ? branches.map(({ id }) => id) : [null];
  return ids.flatMap((branchId) => {
    const group = groups.find((told) => told.group.branchId === branchId) ?? groups[0];
    const commune = communeOf.get(group?.group.inseeCode ?? '');
    return commune ? [{ ...commune, branchId }] : [];
  });
}
