import { paths } from '@presence/contract';
import { HOME_SUPPORT_DEFAULTS, newId } from '@presence/domain';
import { aNeedDraft, aPersonDraft, aVolunteer } from '@presence/testing';
import { givenVolunteer } from '../given-contact';
import { inDays, type Recipes, type World } from './world';

const A = '/api/associations/:associationId';

async function person(world: World) {
  const body = aPersonDraft();
  await world.write({ method: 'POST', url: paths.people(world.a), body });
  return body;
}

const consent = (scope = ['CALL', 'VISIT']) => ({
  id: newId(),
  givenOn: inDays(-1),
  givenBy: 'PERSON',
  means: 'ORAL',
  scope,
});

async function need(world: World) {
  const { id } = await person(world);
  await world.write({ method: 'POST', url: paths.consents(world.a, id), body: consent() });
  const body = aNeedDraft();
  await world.write({ method: 'POST', url: paths.needs(world.a, id), body });
  return body;
}

const volunteerDraft = (id: string) => {
  const { latitude: _la, longitude: _lo, version: _v, ...draft } = aVolunteer({ id });
  return { ...draft, coordinates: null };
};

const volunteer = (world: World) =>
  givenVolunteer(world.api, world.association, `${newId()}@voix.example`);

const absence = () => ({ id: newId(), from: inDays(3), until: inDays(9) });

async function match(world: World) {
  const [{ id: personId }, { id: volunteerId }] = [await person(world), await volunteer(world)];
  return { id: newId(), personId, volunteerId, since: inDays(0), blocked: false };
}

async function settings(world: World) {
  const { version, ...values } = await world.read<
    typeof HOME_SUPPORT_DEFAULTS & { version: number }
  >(paths.homeSupportSettings(world.a));
  const { heatwaveFrom: _f, heatwaveUntil: _u, ...body } = values;
  return { version, body };
}

/** What writes to people, needs, volunteers and the settings of home support. */
export const personWrites: Recipes = {
  [`POST ${A}/people`]: async ({ a }) => ({
    method: 'POST',
    url: paths.people(a),
    body: aPersonDraft(),
  }),
  [`PUT ${A}/people/:id`]: async (world) => {
    const draft = await person(world);
    const body = { ...draft, firstName: 'Huguette' };
    return { method: 'PUT', url: paths.person(world.a, draft.id), version: 1, body };
  },
  [`DELETE ${A}/people/:id`]: async (world) => ({
    method: 'DELETE',
    url: paths.person(world.a, (await person(world)).id),
    version: 1,
  }),
  [`PUT ${A}/people/:id/ending`]: async (world) => ({
    method: 'PUT',
    url: paths.personEnding(world.a, (await person(world)).id),
    version: 1,
  }),
  [`DELETE ${A}/people/:id/ending`]: async (world) => {
    const url = paths.personEnding(world.a, (await person(world)).id);
    const { version } = await world.write({ method: 'PUT', url, version: 1 });
    return { method: 'DELETE', url, version };
  },
  [`POST ${A}/people/:id/consents`]: async (world) => ({
    method: 'POST',
    url: paths.consents(world.a, (await person(world)).id),
    body: consent(),
  }),
  [`PUT ${A}/people/:id/consents/:consentId/withdrawal`]: async (world) => {
    const { id } = await person(world);
    const given = consent();
    await world.write({ method: 'POST', url: paths.consents(world.a, id), body: given });
    const url = paths.consentWithdrawal(world.a, id, given.id);
    return { method: 'PUT', url, body: { means: 'ORAL' } };
  },
  [`POST ${A}/people-purge`]: async ({ a }) => ({
    method: 'POST',
    url: paths.purge(a),
    body: { dryRun: false },
  }),
  [`POST ${A}/people/:id/needs`]: async (world) => {
    const { id } = await person(world);
    await world.write({ method: 'POST', url: paths.consents(world.a, id), body: consent() });
    return { method: 'POST', url: paths.needs(world.a, id), body: aNeedDraft() };
  },
  [`PUT ${A}/needs/:id`]: async (world) => {
    const draft = await need(world);
    const body = { ...draft, durationMinutes: 30 };
    return { method: 'PUT', url: paths.need(world.a, draft.id), version: 1, body };
  },
  [`POST ${A}/needs/:id/preview`]: async (world) => {
    const body = await need(world);
    return { method: 'POST', url: paths.needPreview(world.a, body.id), body };
  },
  [`PUT ${A}/needs/:id/ending`]: async (world) => ({
    method: 'PUT',
    url: paths.needEnding(world.a, (await need(world)).id),
    version: 1,
  }),
  [`POST ${A}/volunteers`]: async (world) => {
    const email = `${newId()}@voix.example`;
    const { id } = await world.api.given.organiser(world.association, email, ['VOLUNTEER']);
    return { method: 'POST', url: paths.volunteers(world.a), body: volunteerDraft(id) };
  },
  [`PUT ${A}/volunteers/:id`]: async (world) => {
    const { id } = await volunteer(world);
    const body = { ...volunteerDraft(id), maxPeople: 9 };
    return { method: 'PUT', url: paths.volunteer(world.a, id), version: 1, body };
  },
  [`PUT ${A}/volunteers/me`]: async (world) => {
    const mine = await world.read<ReturnType<typeof aVolunteer>>(paths.myVolunteer(world.a));
    const { phone, languages, travel, radiusKm, acceptsPets, acceptsSmoking, acceptsStairs } = mine;
    const { maxContactsPerWeek, maxVisitsPerWeek, maxContactsPerDay, availability } = mine;
    const body = {
      ...{ phone, languages, travel, radiusKm, acceptsPets, acceptsSmoking, acceptsStairs },
      ...{ maxContactsPerWeek, maxVisitsPerWeek, maxContactsPerDay, availability },
      maxPeople: mine.maxPeople + 1,
    };
    return { method: 'PUT', url: paths.myVolunteer(world.a), version: mine.version, body };
  },
  [`PUT ${A}/volunteers/:id/onboarding/:step`]: async (world) => ({
    method: 'PUT',
    url: paths.onboardingRecord(world.a, (await volunteer(world)).id, 'MEETING'),
    body: { doneOn: inDays(-2), charterVersion: '', expiresOn: null },
  }),
  [`DELETE ${A}/volunteers/:id/onboarding/:step`]: async (world) => {
    const url = paths.onboardingRecord(world.a, (await volunteer(world)).id, 'MEETING');
    const body = { doneOn: inDays(-2), charterVersion: '', expiresOn: null };
    await world.write({ method: 'PUT', url, body });
    return { method: 'DELETE', url };
  },
  [`POST ${A}/volunteers/:id/unavailabilities`]: async (world) => ({
    method: 'POST',
    url: paths.unavailabilities(world.a, (await volunteer(world)).id),
    body: absence(),
  }),
  [`DELETE ${A}/volunteers/:id/unavailabilities/:unavailabilityId`]: async (world) => {
    const [{ id }, body] = [await volunteer(world), absence()];
    await world.write({ method: 'POST', url: paths.unavailabilities(world.a, id), body });
    return { method: 'DELETE', url: paths.unavailability(world.a, id, body.id) };
  },
  [`POST ${A}/volunteers/me/unavailabilities`]: async (world) => ({
    method: 'POST',
    url: paths.unavailabilities(world.a, 'me'),
    body: { id: newId(), from: inDays(200), until: inDays(201) },
  }),
  [`DELETE ${A}/volunteers/me/unavailabilities/:id`]: async (world) => {
    const body = { id: newId(), from: inDays(220), until: inDays(221) };
    await world.write({ method: 'POST', url: paths.unavailabilities(world.a, 'me'), body });
    return { method: 'DELETE', url: paths.unavailability(world.a, 'me', body.id) };
  },
  [`POST ${A}/matches`]: async (world) => ({
    method: 'POST',
    url: paths.matches(world.a),
    body: await match(world),
  }),
  [`DELETE ${A}/matches/:id`]: async (world) => {
    const body = await match(world);
    await world.write({ method: 'POST', url: paths.matches(world.a), body });
    return { method: 'DELETE', url: paths.match(world.a, body.id) };
  },
  [`PUT ${A}/home-support-settings`]: async (world) => {
    const { version, body } = await settings(world);
    const url = paths.homeSupportSettings(world.a);
    return { method: 'PUT', url, version, body: { ...body, acceptHours: body.acceptHours + 1 } };
  },
  [`POST ${A}/home-support-settings/preview`]: async (world) => {
    const { body } = await settings(world);
    return { method: 'POST', url: paths.homeSupportPreview(world.a), body };
  },
  [`PUT ${A}/home-support-settings/heatwave`]: async (world) => {
    const { version } = await settings(world);
    const body = { from: inDays(1), until: inDays(5) };
    return { method: 'PUT', url: paths.heatwave(world.a), version, body };
  },
  [`DELETE ${A}/home-support-settings/heatwave`]: async (world) => {
    const { version } = await settings(world);
    return { method: 'DELETE', url: paths.heatwave(world.a), version };
  },
};
