import { NeedRow } from '../../needs/need.entity';
import { ConsentRow } from '../../people/consent.entity';
import { sealPerson } from '../../people/sealed-person';
import { SupportedPersonRow } from '../../people/supported-person.entity';
import { MatchRow } from '../../volunteers/match.entity';
import type { Random } from '../random';
import { storeAll } from '../store';
import type { MadePerson } from './made-people';
import { ownedBy, type Seals } from './seals';
import type { PlannedContact } from './store-contacts';
import type { Regular } from './timetable';

const lastOf = (planned: readonly PlannedContact[]): string | null =>
  planned
    .map(({ contact }) => contact.startsAt ?? '')
    .sort()
    .at(-1) ?? null;

/** Stores people with what they agreed to and want, and who comes to them; what came of it is in `planned`. */
export async function storePeople(
  seals: Seals,
  people: readonly MadePerson[],
  regulars: readonly Regular[],
  planned: readonly PlannedContact[],
  random: Random,
): Promise<void> {
  const { tenant, sealing, marks } = seals;
  const { manager } = tenant;
  const ours = ownedBy(seals);
  const rows: object[] = [];
  const told = Map.groupBy(
    planned.filter(({ outcome }) => outcome),
    ({ contact }) => contact.personId,
  );
  for (const { person } of people) {
    const { id, branchId, inseeCode, languages, wishes, paperPlan, endedAt } = person;
    const own = told.get(id) ?? [];
    const reached = own.filter(
      ({ outcome }) => outcome?.result === 'REACHED' || outcome?.result === 'WORRYING',
    );
    rows.push({
      ...{ id, branchId, inseeCode, languages, wishes, paperPlan, endedAt },
      leadVolunteerId: regulars.find(({ need }) => need.personId === id)?.volunteerIds[0] ?? null,
      ...(await sealPerson(sealing, marks, id, { ...person, typed: true })),
      lastContactAt: lastOf(own),
      lastReachedAt: lastOf(reached),
    });
  }
  await storeAll(manager, SupportedPersonRow, ours(rows));
  const consents = people.map(({ person, needs }) => ({
    id: random.id(),
    personId: person.id,
    givenOn: needs[0]?.from,
    givenBy: 'PERSON',
    means: random.pick(['WRITTEN', 'ORAL']),
    scope: needs.map(({ kind }) => kind),
    recordedBy: tenant.scope.organiserId,
  }));
  await storeAll(manager, ConsentRow, ours(consents));
  const usualOf = new Map(regulars.map(({ need, usual }) => [need.id, usual]));
  await storeAll(
    manager,
    NeedRow,
    ours(
      people.flatMap(({ needs }) =>
        needs.map((need) => ({ ...need, usual: usualOf.get(need.id) ?? null })),
      ),
    ),
  );
  const pairs = new Map(
    regulars.flatMap(({ need: { personId, from }, volunteerIds }) =>
      volunteerIds.map((volunteerId) => [
        `${personId} ${volunteerId}`,
        { personId, volunteerId, since: from },
      ]),
    ),
  );
  await storeAll(
    manager,
    MatchRow,
    ours(
      [...pairs.values()].map((pair) => ({
        ...pair,
        id: random.id(),
        endedOn: null,
        blocked: false,
      })),
    ),
  );
}
