import { ACCESSIBILITY } from '@presence/domain';
import type { VenueStory } from '@presence/testing';
import type { CommuneRow } from '../../geography/commune.entity';
import type { Random } from '../random';
import { DIRECTIONS, STREETS, VENUE_NAMES } from '../words/people-words';

/** A venue with an invented address in a real commune; one in eight keeps its address to itself. */
function venueIn(
  random: Random,
  { inseeCode, postcodes }: CommuneRow,
  name = random.pick(VENUE_NAMES),
): VenueStory {
  return {
    id: random.id(),
    name,
    street: `${random.whole(1, 90)} ${random.pick(STREETS)}`,
    postcode: random.pick(postcodes),
    inseeCode,
    addressPublic: !random.chance(1 / 8),
    accessibility: ACCESSIBILITY.filter(() => random.chance(0.4)),
    directions: random.pick(DIRECTIONS),
  };
}

/** Two venues of different names in one commune. */
export function twoVenuesIn(random: Random, commune: CommuneRow): VenueStory[] {
  return random
    .shuffle(VENUE_NAMES)
    .slice(0, 2)
    .map((name) => venueIn(random, commune, name));
}
