import {
  meetsInRoom,
  slugify,
  type Branch,
  type FacilitationMode,
  type Format,
  type Group,
  type Language,
} from '@presence/domain';
import { groupStory, type GroupStory, type Person, type VenueStory } from '@presence/testing';
import type { CommuneRow } from '../../geography/commune.entity';
import { contactOf } from './generated-contact';
import type { Random } from '../random';
import { ruleOn, type Rule } from '../rules';
import type { Slot } from '../slots';
import { description, firstVisit } from '../words/compose';
import type { ThemeWords } from '../words/theme-words';

/** What a branch gives to one of its groups. */
type Setting = {
  branch: Branch;
  commune: CommuneRow;
  venues: VenueStory[];
  facilitators: Person[];
  slot: Slot;
  domain: string;
};

const weighted = <T>(random: Random, choices: readonly (readonly [T, number])[]): T => {
  let left = random.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) if ((left -= weight) < 0) return choice;
  return (choices[0] as readonly [T, number])[0];
};

const FORMATS: readonly (readonly [Format, number])[] = [
  ['IN_PERSON', 70],
  ['HYBRID', 9],
  ['ONLINE', 13],
  ['PHONE', 4],
  ['ASYNC_ONLINE', 4],
];
const MODES: readonly (readonly [FacilitationMode, number])[] = [
  ['PEER', 48],
  ['MIXED', 22],
  ['PROFESSIONAL', 20],
  ['SELF_RUN', 10],
];
const MORE_LANGUAGES: readonly Language[] = ['en', 'ar', 'fsl', 'pt', 'es', 'uk'];

function formatOf(random: Random, { kind }: ThemeWords): Format {
  if (kind === 'HOME_GROUP') return 'AT_HOME';
  return kind === 'MUTUAL_AID_GROUP_GEM' || kind === 'CARERS_CAFE'
    ? 'IN_PERSON'
    : weighted(random, FORMATS);
}

const usualOf = (random: Random, format: Format) =>
  format === 'AT_HOME' || format === 'PHONE' ? random.whole(4, 6) : random.whole(6, 11);

/** One group of a branch, told in words that vary with its theme, its format and who leads it. */
export function groupIn(
  random: Random,
  words: ThemeWords,
  name: string,
  { branch, commune, venues, facilitators, slot, domain }: Setting,
): GroupStory {
  const format = formatOf(random, words);
  const gem = words.kind === 'MUTUAL_AID_GROUP_GEM';
  const facilitationMode = gem ? 'SELF_RUN' : weighted(random, MODES);
  const registrationRequired = !meetsInRoom(format) || random.chance(0.25);
  const venueId = meetsInRoom(format) ? random.pick(venues).id : null;
  const link = `https://visio.${domain}/${slugify(`${name} ${commune.name}`)}`;
  const told = { format, facilitationMode, registrationRequired };
  const group: Group = groupStory({
    id: random.id(),
    branchId: branch.id,
    name,
    kind: words.kind,
    themes: [words.theme],
    audiences: words.audiences,
    ...told,
    inseeCode: commune.inseeCode,
    venueId,
    languages: random.chance(0.06) ? ['fr', random.pick(MORE_LANGUAGES)] : ['fr'],
    open: gem || random.chance(0.9),
    capacity: registrationRequired ? random.whole(8, 14) : null,
    facilitatorPlaces: 2,
    cost: gem ? 'MEMBERSHIP' : random.chance(0.9) ? 'FREE' : 'MEMBERSHIP',
    costNote: gem ? 'Adhésion de 12 € par an, première visite libre' : '',
    accessibility: venues.find(({ id }) => id === venueId)?.accessibility ?? [],
    description: description(random, words, told),
    firstVisit: firstVisit(random, told),
    contact: contactOf(random, commune.inseeCode, `${slugify(commune.name)}@${domain}`),
    publicOnlineLink: format === 'ASYNC_ONLINE' ? link : null,
    privateOnlineLink: format === 'ONLINE' || format === 'HYBRID' ? link : null,
  });
  const rule: Rule = gem
    ? { pattern: { kind: 'WEEKLY', every: 1, weekdays: [slot.weekday] }, months: [] }
    : ruleOn(random, slot.weekday);
  const facilitatorIds = random
    .shuffle(facilitators)
    .slice(0, 2)
    .map(({ organiserId }) => organiserId);
  const { startTime, endTime } = slot;
  const series =
    format === 'ASYNC_ONLINE'
      ? []
      : [
          {
            id: random.id(),
            ...rule,
            weekday: slot.weekday,
            startTime,
            endTime,
            venueId,
            facilitatorIds,
          },
        ];
  return { group, series, usual: usualOf(random, format), published: random.chance(0.9) };
}
