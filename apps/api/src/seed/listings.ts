import { listingIssues, slugify, VERIFICATION_MONTHS } from '@presence/domain';
import type { GroupStory } from '@presence/testing';
import { addMinutes } from './days';
import type { CommuneRow } from '../geography/commune.entity';
import type { Random } from './random';
import type { SeedContext } from './seed-context';

const DAY_MINUTES = 24 * 60;

/** When a listing was last said to be true: within eleven months, so that a few want it said again. */
function verification(random: Random, instant: string) {
  const verifiedAt = addMinutes(
    instant,
    -random.whole(1, random.chance(0.1) ? 345 : 200) * DAY_MINUTES,
  );
  const until = new Date(verifiedAt);
  until.setUTCMonth(until.getUTCMonth() + VERIFICATION_MONTHS);
  return {
    publishedAt: addMinutes(verifiedAt, -random.whole(0, 300) * DAY_MINUTES),
    verifiedAt,
    verifiedUntil: until.toISOString(),
  };
}

/** The listings of those groups that are published and ready to be, each at an address of its own. */
export function listingsOf(
  { random, now, slugs }: SeedContext,
  groups: readonly GroupStory[],
  communeOf: ReadonlyMap<string, CommuneRow>,
  coming: ReadonlyMap<string, number>,
) {
  return groups
    .filter(
      ({ group, published }) =>
        published && listingIssues(group, coming.get(group.id) ?? 0).length === 0,
    )
    .map(({ group }) => {
      const wished = slugify(`${group.name} ${communeOf.get(group.inseeCode)?.name ?? ''}`)
        .slice(0, 70)
        .replace(/-+$/, '');
      const slug = slugs.has(wished) ? `${wished}-${group.id.slice(-6)}` : wished;
      slugs.add(slug);
      return { groupId: group.id, slug, ...verification(random, now.instant) };
    });
}
