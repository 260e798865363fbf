import type { AssociationStory, GroupStory } from '@presence/testing';
import type { CommuneRow } from '../../geography/commune.entity';
import { fictionPhone } from './generated-contact';
import { groupIn } from './generated-group';
import { peopleMaker } from './generated-people';
import { twoVenuesIn } from './generated-venue';
import type { Random } from '../random';
import { slotsOf } from '../slots';
import { THEME_WORDS, type ThemeWords } from '../words/theme-words';

/** An association to be made up: a branch in each commune, and so many groups among them. */
type Wish = {
  slug: string;
  name: string;
  description: string;
  communes: CommuneRow[];
  groupCount: number;
  homeSupport?: AssociationStory['homeSupport'];
};

/** A theme and a name that the branch does not use yet; the heavier a theme weighs, the more often it comes. */
function unusedName(random: Random, used: Set<string>): { words: ThemeWords; name: string } {
  const choices = THEME_WORDS.flatMap((words) =>
    words.names
      .filter((name) => !used.has(name))
      .flatMap((name) => Array.from({ length: words.weight }, () => ({ words, name }))),
  );
  const choice = random.pick(choices);
  used.add(choice.name);
  return choice;
}

/** Makes up an association: its seats, venues and groups, believable and of nobody. */
export function associationOf(
  random: Random,
  { slug, name, description, communes, groupCount, homeSupport }: Wish,
): AssociationStory {
  const domain = `${slug.replaceAll('-', '')}.example`;
  const person = peopleMaker(random, domain);
  const staff = [
    person(['ADMINISTRATOR'], null, 'admin'),
    person(['COORDINATOR'], null, 'coordination'),
    person(['VOLUNTEER'], null, 'benevole'),
    person(['SAFEGUARDING_LEAD'], null, 'protection'),
  ];
  const branches = communes.map((commune) => {
    const branch = {
      id: random.id(),
      name: `${commune.name} (${commune.departmentCode})`,
      version: 1,
    };
    return {
      branch,
      commune,
      venues: twoVenuesIn(random, commune),
      slots: slotsOf(random),
      facilitators: [person(['FACILITATOR'], branch), person(['FACILITATOR'], branch)],
      names: new Set<string>(),
    };
  });
  // The first facilitator of the first branch is the one to sign in as.
  const [first] = branches;
  if (first?.facilitators[0]) first.facilitators[0].email = `animation@${domain}`;

  const groups = Array.from({ length: groupCount }, (_, made): GroupStory => {
    const { names, slots, ...setting } = branches[
      made % branches.length
    ] as (typeof branches)[number];
    if (made >= branches.length) setting.facilitators.push(person(['FACILITATOR'], setting.branch));
    const { words, name: called } = unusedName(random, names);
    const slot = slots.shift();
    if (!slot) throw new Error(`${setting.branch.name} has more groups than hours in its week.`);
    return groupIn(random, words, called, { ...setting, slot, domain });
  });
  return {
    association: {
      id: random.id(),
      slug,
      name,
      description,
      publicPhone: fictionPhone(random, communes[0]?.inseeCode ?? '75056'),
      publicEmail: `bonjour@${domain}`,
      website: `https://${domain}`,
      version: 1,
    },
    branches: branches.map(({ branch }) => branch),
    people: [...staff, ...branches.flatMap(({ facilitators }) => facilitators)],
    venues: branches.flatMap(({ venues }) => venues),
    groups,
    homeSupport,
  };
}
