import { paths, type TakenSeat } from '@presence/contract';
import { newId } from '@presence/domain';
import { aVenue } from '@presence/testing';
import { GroupRow } from '../../groups/group.entity';
import { SessionRow } from '../../sessions/session.entity';
import { groupDraft, inDays, type Recipes, type World } from './world';

const A = '/api/associations/:associationId';

const rule = (from: string) => ({
  recurrence: {
    from,
    pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU'] },
    months: [],
    until: inDays(60),
    count: null,
    added: [],
    excluded: [],
  },
  startTime: '18:00',
  endTime: '19:30',
  venueId: null,
  facilitatorIds: [],
});

const venueDraft = () => {
  const { id, name, street, postcode, inseeCode, addressPublic, accessibility, directions } =
    aVenue();
  return {
    ...{ id, name, street, postcode, inseeCode, addressPublic, accessibility, directions },
    coordinates: null,
  };
};

const closureDraft = (groupId: string, date: string, sessions: object[]) => ({
  ...{ id: newId(), scope: 'GROUP', closedId: groupId, from: date, to: date },
  ...{ publicWord: '', sessions, contacts: null },
});

const numbers = { attendeeCount: 7, firstTimerCount: 1, countsByAudience: {}, note: '' };

/** A session that ended two hours ago. */
async function overSession(world: World, days: number): Promise<string> {
  const { id } = await world.session(days);
  const [startsAt, endsAt] = [-3, -2].map((hours) =>
    new Date(Date.now() + hours * 3_600_000).toISOString(),
  );
  await world.api.owner.transaction(async (manager) => {
    await manager.query(`select set_config('app.association', $1, true)`, [world.a]);
    await manager.update(SessionRow, { id }, { startsAt, endsAt, date: inDays(0) });
  });
  return id;
}

async function plannedSeries(world: World) {
  const venue = await world.api.given.venue(world.association);
  const group = await world.group({ venueId: venue.id });
  const series = await world.write({
    method: 'POST',
    url: paths.groupSeries(world.a, group.id),
    body: { id: newId(), ...rule(inDays(1)) },
  });
  return { group, series };
}

/** A session of a group that takes registrations. */
async function registrableSession(world: World, inHowManyDays: number) {
  const session = await world.session(inHowManyDays);
  await world.api.given.within(world.a, (manager) =>
    manager.update(GroupRow, { id: session.groupId }, { takesRegistrations: true }),
  );
  return session;
}

/** What writes to groups, sessions, venues and listings. */
export const groupWrites: Recipes = {
  [`POST ${A}/groups`]: async ({ a }) => ({
    method: 'POST',
    url: paths.groups(a),
    body: groupDraft(),
  }),
  [`PUT ${A}/groups/:id`]: async (world) => {
    const draft = groupDraft();
    const { version } = await world.write({
      method: 'POST',
      url: paths.groups(world.a),
      body: draft,
    });
    const body = { ...draft, name: 'Autre nom' };
    return { method: 'PUT', url: paths.group(world.a, draft.id), version, body };
  },
  [`DELETE ${A}/groups/:id`]: async (world) => {
    const { group } = await plannedSeries(world);
    return { method: 'DELETE', url: paths.group(world.a, group.id), version: 1 };
  },
  [`POST ${A}/groups/:groupId/series`]: async (world) => ({
    method: 'POST',
    url: paths.groupSeries(world.a, (await world.group()).id),
    body: { id: newId(), ...rule(inDays(1)) },
  }),
  [`POST ${A}/series/:id/change`]: async (world) => {
    const { series } = await plannedSeries(world);
    const pivot = `${inDays(20)}T18:00`;
    const next = { ...rule(inDays(1)), startTime: '18:30' };
    const body = { scope: 'FOLLOWING', pivot, series: next, preview: false };
    return { method: 'POST', url: paths.seriesChange(world.a, series.id), version: 1, body };
  },
  [`POST ${A}/groups/:groupId/sessions`]: async (world) => ({
    method: 'POST',
    url: paths.groupSessions(world.a, (await world.group()).id),
    body: {
      id: newId(),
      date: inDays(4),
      startTime: '08:00',
      endTime: '09:00',
      venueId: null,
      facilitatorIds: [],
      publicWord: '',
    },
  }),
  [`PUT ${A}/sessions/:id`]: async (world) => {
    const { id, version } = await world.session(5);
    const body = { facilitatorIds: [world.me.id] };
    return { method: 'PUT', url: paths.session(world.a, id), version, body };
  },
  [`PUT ${A}/sessions/:id/move`]: async (world) => {
    const { id, version } = await world.session(6);
    const when = { date: inDays(7), startTime: '14:00', endTime: '15:00' };
    const body = { ...when, venueId: null, publicWord: 'Salle prise.' };
    return { method: 'PUT', url: paths.sessionMove(world.a, id), version, body };
  },
  [`PUT ${A}/sessions/:id/cancellation`]: async (world) => {
    const { id, version } = await world.session(8);
    const body = { publicWord: 'Absente.' };
    return { method: 'PUT', url: paths.sessionCancellation(world.a, id), version, body };
  },
  [`DELETE ${A}/sessions/:id/cancellation`]: async (world) => {
    const { id, version } = await world.session(9);
    const url = paths.sessionCancellation(world.a, id);
    const cancelled = await world.write({ method: 'PUT', url, version, body: { publicWord: '' } });
    return { method: 'DELETE', url, version: cancelled.version };
  },
  [`PUT ${A}/sessions/:sessionId/attendance`]: async (world) => {
    const id = await overSession(world, 10);
    return { method: 'PUT', url: paths.attendance(world.a, id), version: 0, body: numbers };
  },
  [`DELETE ${A}/sessions/:sessionId/attendance`]: async (world) => {
    const url = paths.attendance(world.a, await overSession(world, 18));
    const { version } = await world.write({ method: 'PUT', url, version: 0, body: numbers });
    return { method: 'DELETE', url, version };
  },
  [`PUT ${A}/sessions/:id/registration`]: async (world) => ({
    method: 'PUT',
    url: paths.sessionRegistration(world.a, (await registrableSession(world, 18)).id),
    body: { open: false },
  }),
  [`POST ${A}/sessions/:id/seats`]: async (world) => ({
    method: 'POST',
    url: paths.sessionSeats(world.a, (await registrableSession(world, 19)).id),
    body: { id: newId() },
  }),
  [`POST ${A}/sessions/:id/seat-releases`]: async (world) => {
    const { id } = await registrableSession(world, 20);
    const url = paths.sessionSeats(world.a, id);
    const seat: unknown = await world.write({ method: 'POST', url, body: { id: newId() } });
    const { code } = seat as TakenSeat;
    return { method: 'POST', url: paths.sessionSeatReleases(world.a, id), body: { code } };
  },
  [`PUT ${A}/my-reminders`]: async (world) => {
    const body = { eve: true, eveHour: 9, numbers: false };
    return { method: 'PUT', url: paths.myReminders(world.a), version: 0, body };
  },
  [`POST ${A}/closures`]: async (world) => {
    const { id: sessionId, groupId, date } = await world.session(16);
    const body = closureDraft(groupId, date, [{ sessionId, choice: 'CANCEL' }]);
    return { method: 'POST', url: paths.closures(world.a), body };
  },
  [`DELETE ${A}/closures/:id`]: async (world) => {
    const { id: sessionId, groupId, date } = await world.session(17);
    const body = closureDraft(groupId, date, [{ sessionId, choice: 'CANCEL' }]);
    const { id } = await world.write({ method: 'POST', url: paths.closures(world.a), body });
    return { method: 'DELETE', url: paths.closure(world.a, id), version: 1 };
  },
  [`POST ${A}/venues`]: async ({ a }) => ({
    method: 'POST',
    url: paths.venues(a),
    body: venueDraft(),
  }),
  [`PUT ${A}/venues/:id`]: async (world) => {
    const draft = venueDraft();
    await world.write({ method: 'POST', url: paths.venues(world.a), body: draft });
    const body = { ...draft, name: 'Maison du quartier' };
    return { method: 'PUT', url: paths.venue(world.a, draft.id), version: 1, body };
  },
  [`DELETE ${A}/venues/:id`]: async (world) => {
    const draft = venueDraft();
    await world.write({ method: 'POST', url: paths.venues(world.a), body: draft });
    return { method: 'DELETE', url: paths.venue(world.a, draft.id), version: 1 };
  },
  [`POST ${A}/groups/:groupId/listing/publication`]: async (world) => {
    const { group } = await plannedSeries(world);
    return { method: 'POST', url: paths.publication(world.a, group.id) };
  },
  [`DELETE ${A}/groups/:groupId/listing/publication`]: async (world) => {
    const { group } = await plannedSeries(world);
    const url = paths.publication(world.a, group.id);
    await world.write({ method: 'POST', url });
    return { method: 'DELETE', url };
  },
};
