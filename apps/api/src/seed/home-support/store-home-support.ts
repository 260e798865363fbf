import { HOME_SUPPORT_DEFAULTS } from '@presence/domain';
import type { AssociationStory } from '@presence/testing';
import type { CommuneRow } from '../../geography/commune.entity';
import type { Tenant } from '../../database/tenant';
import { AccountRow } from '../../accounts/account.entity';
import { OrganiserRow } from '../../associations/organiser.entity';
import { ConcernRow } from '../../concerns/concern.entity';
import { OutcomeRow } from '../../contacts/outcome.entity';
import { HomeSupportSettingsRow } from '../../home-support/home-support-settings.entity';
import { NeedRow } from '../../needs/need.entity';
import { ConsentRow } from '../../people/consent.entity';
import { sealPerson } from '../../people/sealed-person';
import { SupportedPersonRow } from '../../people/supported-person.entity';
import { sealReferral } from '../../referrals/sealed-referral';
import { ReferralRow } from '../../referrals/referral.entity';
import { ContactVolunteerRow } from '../../rotas/contact-volunteer.entity';
import { ContactRow } from '../../rotas/contact.entity';
import { RotaRow } from '../../rotas/rota.entity';
import type { NameMarks } from '../../sealing/name-marks.service';
import type { Sealing } from '../../sealing/sealing';
import { MatchRow } from '../../volunteers/match.entity';
import { OnboardingRecordRow } from '../../volunteers/onboarding-record.entity';
import { VolunteerRow } from '../../volunteers/volunteer.entity';
import { addDays, addMinutes } from '../days';
import { storeAll } from '../store';
import type { Telling } from '../tell-association';
import { livedContacts, rotasAround } from './lived';
import { madePerson, type MadePerson } from './made-people';
import { madeReferrals } from './made-referrals';
import { madeVolunteers, type MadeVolunteers } from './made-volunteers';
import { placesOf, type Place } from './places';
import { timetable, type Regular } from './timetable';

export type Seals = { tenant: Tenant; sealing: Sealing; marks: NameMarks };

/** Stores the home support of an association: who calls whom, the two rotas behind, the one under way, what came of them. */
export async function storeHomeSupport(seals: Seals, story: AssociationStory, communeOf: ReadonlyMap<string, CommuneRow>, { random, now, passwordHash }: Telling): Promise<void> {
  if (!story.homeSupport) return;
  const places = placesOf(story, communeOf);
  // The public form is open: a demo shows the way in.
  await storeAll(seals.tenant.manager, HomeSupportSettingsRow, [{ associationId: story.association.id, values: { ...HOME_SUPPORT_DEFAULTS, referralForm: true } }]);
  const { newcomers, volunteers } = madeVolunteers(random, story, places, now.today);
  const people = Array.from({ length: story.homeSupport.people }, () => madePerson(random, random.pick(places), now.today));
  const needs = people.flatMap(({ person, needs }) => needs.map((need) => ({ need, inseeCode: person.inseeCode })));
  const regulars = timetable(random, needs, volunteers);
  // Whom nobody calls yet asked for it lately.
  const covered = new Set(regulars.map(({ need }) => need.id));
  for (const { need } of needs.filter(({ need }) => !covered.has(need.id))) Object.assign(need, waitingFor(random.whole(5, 45), now.today));
  await storeVolunteers(seals, { newcomers, volunteers }, passwordHash, now.today);
  const contacts = await storeContactsOf(seals, people, regulars, { random, now, passwordHash, slugs: new Set() });
  await storeReferrals(seals, story, places, { random, now });
  await storeConcern(seals, story, { random, now }, contacts);
}

const waitingFor = (days: number, today: string) => ({ from: addDays(today, -days), waitingSince: `${addDays(today, -days)}T09:00:00.000Z` });

async function storeVolunteers({ tenant: { manager, scope } }: Seals, { newcomers, volunteers }: MadeVolunteers, passwordHash: string, today: string): Promise<void> {
  const { associationId } = scope;
  await storeAll(manager, AccountRow, newcomers.map(({ accountId, email, displayName }) => ({ id: accountId, email, displayName, locale: 'fr', passwordHash })));
  await storeAll(manager, OrganiserRow, newcomers.map(({ organiserId, accountId, roles, branchId }) => ({ associationId, id: organiserId, accountId, roles, branchId, leftAt: null })));
  await storeAll(manager, VolunteerRow, volunteers.map((volunteer) => ({ ...volunteer, associationId })));
  // The last to come has not signed the charter yet.
  const steps = volunteers.flatMap(({ id, since }, at) =>
    (at === volunteers.length - 1 ? (['MEETING'] as const) : (['MEETING', 'CHARTER', 'TRAINING'] as const)).map((step) => ({
      associationId, volunteerId: id, step, doneOn: since, charterVersion: step === 'CHARTER' ? '1' : '', expiresOn: null,
    })),
  );
  const checks = volunteers.filter(({ withMinors }) => withMinors).map(({ id }) => ({ associationId, volunteerId: id, step: 'BACKGROUND_CHECK', doneOn: null, charterVersion: '', expiresOn: addDays(today, 400) }));
  await storeAll(manager, OnboardingRecordRow, [...steps, ...checks]);
}

/** Answers the contacts that a concern may come from, a worrying one last. */
async function storeContactsOf({ tenant, sealing, marks }: Seals, people: readonly MadePerson[], regulars: readonly Regular[], { random, now }: Telling) {
  const { manager, scope: { associationId, organiserId } } = tenant;
  const ours = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, associationId }));
  const rotas = rotasAround(random, now.today);
  const regularOf = new Map(regulars.map((regular) => [regular.need.id, regular]));
  const lived = people.flatMap(({ needs, timeZone }) => needs.flatMap((need) => rotas.flatMap((rota) => livedContacts(random, rota, need, regularOf.get(need.id), timeZone, now))));

  const rows: object[] = [];
  for (const { person } of people) {
    const { id, branchId, inseeCode, languages, wishes, paperPlan, endedAt } = person;
    const own = lived.filter(({ contact, outcome }) => contact.personId === id && outcome);
    const reached = own.filter(({ outcome }) => outcome?.result === 'REACHED' || outcome?.result === 'WORRYING');
    const last = (list: typeof own) => list.map(({ contact }) => contact.startsAt ?? '').sort().at(-1) ?? null;
    const leadVolunteerId = regulars.find(({ need }) => need.personId === id)?.volunteerIds[0] ?? null;
    const sealed = await sealPerson(sealing, marks, id, { ...person, typed: true });
    rows.push({ id, branchId, inseeCode, languages, wishes, paperPlan, endedAt, leadVolunteerId, ...sealed, lastContactAt: last(own), lastReachedAt: last(reached) });
  }
  await storeAll(manager, SupportedPersonRow, ours(rows));
  const consents = people.map(({ person, needs }) => ({
    id: random.id(), personId: person.id, givenOn: needs[0]?.from, givenBy: 'PERSON', means: random.pick(['WRITTEN', 'ORAL']), scope: needs.map(({ kind }) => kind), recordedBy: organiserId,
  }));
  await storeAll(manager, ConsentRow, ours(consents));
  await storeAll(manager, NeedRow, ours(people.flatMap(({ needs }) => needs.map((need) => ({ ...need, usual: regularOf.get(need.id)?.usual ?? null })))));
  const pairs = new Map(regulars.flatMap(({ need, volunteerIds }) => volunteerIds.map((volunteerId) => [`${need.personId} ${volunteerId}`, { personId: need.personId, volunteerId, since: need.from }])));
  await storeAll(manager, MatchRow, ours([...pairs.values()].map((pair) => ({ ...pair, id: random.id(), endedOn: null, blocked: false }))));
  await storeAll(manager, RotaRow, ours(rotas));
  await storeAll(manager, ContactRow, ours(lived.map(({ contact }) => contact)));
  await storeAll(manager, ContactVolunteerRow, ours(lived.flatMap(({ volunteers }) => volunteers)));
  await storeAll(manager, OutcomeRow, ours(lived.flatMap(({ outcome }) => (outcome ? [outcome] : []))));
  const told = (result: string) => lived.filter(({ outcome }) => outcome?.result === result);
  return [...told('REACHED'), ...told('WORRYING')];
}

async function storeReferrals({ tenant: { manager, scope }, sealing }: Seals, story: AssociationStory, places: readonly Place[], { random, now }: Pick<Telling, 'random' | 'now'>): Promise<void> {
  const owner = story.people.find(({ roles }) => roles.includes('COORDINATOR'))?.organiserId ?? null;
  for (const referral of madeReferrals(random, places, now.instant)) {
    const { senderName, senderPhone, firstName, lastName, phone, message, declineWord: _none, ...open } = referral;
    const sealed = await sealReferral(sealing, referral.id, { senderName, senderPhone, firstName, lastName, phone, message });
    await storeAll(manager, ReferralRow, [{ ...open, ...sealed, associationId: scope.associationId, ownerId: referral.state === 'LOOKED_AT' ? owner : null }]);
  }
}

/** One worry of yesterday, which nobody owns yet. */
async function storeConcern({ tenant: { manager, scope }, sealing }: Seals, story: AssociationStory, { random, now }: Pick<Telling, 'random' | 'now'>, worrying: Awaited<ReturnType<typeof storeContactsOf>>): Promise<void> {
  const from = worrying.at(-1);
  if (!from || !story.people.some(({ roles }) => roles.includes('SAFEGUARDING_LEAD'))) return;
  const id = random.id();
  const raisedAt = addMinutes(now.instant, -20 * 60);
  const wordsSealed = await sealing.seal('concern', 'words_sealed', id, 'La voix était très faible, les volets étaient encore fermés à midi. La personne a dit ne plus rien manger depuis deux jours.');
  await storeAll(manager, ConcernRow, [{
    associationId: scope.associationId, id, personId: from.contact.personId, contactId: from.contact.id, kind: 'SAFETY', wordsSealed,
    raisedBy: from.volunteers[0]?.volunteerId, raisedAt, ownerId: null, dueOn: addDays(now.today, 1), closedAt: null,
  }]);
}
