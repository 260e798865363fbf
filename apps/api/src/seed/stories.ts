import { CAST, CAST_LOGINS, DEMO_PASSWORD, type AssociationStory } from '@presence/testing';
import type { EntityManager } from 'typeorm';
import { CommuneRow } from '../geography/commune.entity';
import { associationOf } from './generated/generated-association';
import { SIZES, type SeedOptions } from './options';
import { randomFrom, type Random } from './random';

export type Login = { role: string; email: string; password: string; association: string };
type Stories = { stories: AssociationStory[]; logins: Login[] };

/** The largest communes of one département. */
const largestOf = (
  manager: EntityManager,
  departmentCode: string,
  count: number,
): Promise<CommuneRow[]> =>
  manager.find(CommuneRow, {
    where: { departmentCode },
    order: { population: 'DESC', inseeCode: 'ASC' },
    take: count,
  });

/** The largest commune of each département and overseas département, the most populous first. */
async function largestOfEach(manager: EntityManager, count: number): Promise<CommuneRow[]> {
  const rows = await manager
    .createQueryBuilder(CommuneRow, 'commune')
    .distinctOn(['commune.departmentCode'])
    .where(`commune.departmentCode not in ('975', '977', '978', '984', '986', '987', '988', '989')`)
    .orderBy('commune.departmentCode')
    .addOrderBy('commune.population', 'DESC')
    .getMany();
  return rows.sort((a, b) => b.population - a.population).slice(0, count);
}

/** One login per role of an association that was made up. */
function loginsOf({ association, people }: AssociationStory): Login[] {
  const roles = [
    'ADMINISTRATOR',
    'COORDINATOR',
    'FACILITATOR',
    'VOLUNTEER',
    'SAFEGUARDING_LEAD',
  ] as const;
  return roles.map((role) => ({
    role,
    email: people.find((person) => person.roles.includes(role))?.email ?? '',
    password: DEMO_PASSWORD,
    association: association.name,
  }));
}

const alone = (story: AssociationStory): Stories => ({ stories: [story], logins: loginsOf(story) });

/** Another number tells of another association: its address must not be that of the first. */
const slugFor = (slug: string, number: number) => (number === 1 ? slug : `${slug}-${number}`);

async function demo(manager: EntityManager, random: Random): Promise<Stories> {
  const national = associationOf(random, {
    slug: 'voix-voisines',
    name: 'Voix voisines',
    description:
      'Voix voisines relie des groupes de parole et d’entraide de toute la France. Chaque antenne est animée par des bénévoles du coin ; le réseau les forme, les assure et fait connaître leurs rencontres.',
    communes: await largestOfEach(manager, 14),
    groupCount: 40,
  });
  return { stories: [...CAST, national], logins: CAST_LOGINS };
}

/** Where chance begins: elsewhere for each size, so that two of them can be told in one database. */
export const beginning = ({ size, number }: SeedOptions): number =>
  number * 8 + SIZES.indexOf(size);

/** What a size and a number tell of. The communes are to be loaded. */
export async function storiesOf(
  manager: EntityManager,
  { size, number }: SeedOptions,
): Promise<Stories> {
  const random = randomFrom(beginning({ size, number }));
  if (size === 'demo') return demo(manager, random);
  if (size === 'departement') {
    return alone(
      associationOf(random, {
        slug: slugFor('lanternes-des-volcans', number),
        name: 'Lanternes des volcans',
        description:
          'Dans le Puy-de-Dôme, des groupes de parole pour les personnes concernées par un trouble psychique et pour leurs proches, animés avec des professionnels du territoire.',
        communes: await largestOf(manager, '63', 6),
        groupCount: 16,
        homeSupport: { volunteers: 45, people: 90, pastRotas: 2 },
      }),
    );
  }
  return alone(
    associationOf(random, {
      slug: slugFor('phares-et-balises', number),
      name: 'Phares et balises',
      description:
        'Une fédération de plus de trois cents groupes de parole et d’entraide, dans presque tous les départements, en présence, en visio et au téléphone.',
      communes: await largestOfEach(manager, 80),
      groupCount: 325,
      homeSupport: { volunteers: 2000, people: 4000, pastRotas: 2 },
    }),
  );
}
