import { paths, type SessionView } from '@presence/contract';
import { newId, type Group, type Id } from '@presence/domain';
import { aGroup } from '@presence/testing';
import { Tenant } from '../database/tenant';
import { signIn, type Browser } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { ListingProjection } from './listing-projection';

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

type Situation = { group: Group; sessions: SessionView[]; seriesId: Id; own: string };
type Act = (situation: Situation, browser: Browser) => PromiseLike<{ status: number }>;

const stripped = ({ timeZone: _z, archivedAt: _a, version: _v, ...draft }: Group) => draft;

describe('two acts on one group at the same moment', () => {
  let api: TestApi;
  let association: { id: Id };
  let venueId: Id;
  let one: Browser;
  let other: Browser;

  beforeAll(async () => {
    api = await startApi({ DATABASE_POOL: 20 });
    association = await api.given.association();
    venueId = (await api.given.venue(association)).id;
    await api.given.organiser(association, 'une@lesamarres.example', ['ADMINISTRATOR']);
    await api.given.organiser(association, 'autre@lesamarres.example', ['ADMINISTRATOR']);
    one = await signIn(api, 'une@lesamarres.example');
    other = await signIn(api, 'autre@lesamarres.example');
  });
  afterAll(() => api.stop());

  const session = (situation: Situation, at: number) => situation.sessions[at] as SessionView;
  const ifMatch = (version: number) => `"${version}"`;
  const rule = (startTime: string, endTime: string) => ({
    recurrence: {
      from: inDays(2),
      pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU', 'FR'] },
      months: [],
      until: inDays(40),
      count: null,
      added: [],
      excluded: [],
    },
    startTime,
    endTime,
    venueId: null,
    facilitatorIds: [],
  });
  const draft = (startTime: string, endTime: string) => ({
    id: newId(),
    ...rule(startTime, endTime),
  });

  /** Each takes sessions of its own, so that only what both share can come between them. */
  const acts: Record<string, (at: number) => Act> = {
    cancel: (at) => (situation, browser) =>
      browser
        .put(paths.sessionCancellation(association.id, session(situation, at).id))
        .set('If-Match', ifMatch(session(situation, at).version))
        .send({ publicWord: 'Absente.' }),
    move: (at) => (situation, browser) =>
      browser
        .put(paths.sessionMove(association.id, session(situation, at).id))
        .set('If-Match', ifMatch(session(situation, at).version))
        .send({
          date: inDays(50 + at),
          startTime: '14:00',
          endTime: '15:00',
          venueId: null,
          publicWord: '',
        }),
    add:
      (at) =>
      ({ group }, browser) =>
        browser.post(paths.groupSessions(association.id, group.id)).send({
          id: newId(),
          date: inDays(60 + at),
          startTime: '10:00',
          endTime: '11:00',
          venueId: null,
          facilitatorIds: [],
          publicWord: '',
        }),
    plan:
      (at) =>
      ({ group }, browser) =>
        browser
          .post(paths.groupSeries(association.id, group.id))
          .send(draft(`0${at}:00`, `0${at}:30`)),
    'change a rule':
      () =>
      ({ seriesId }, browser) =>
        browser
          .post(paths.seriesChange(association.id, seriesId))
          .set('If-Match', '"1"')
          .send({
            scope: 'ALL',
            pivot: `${inDays(2)}T12:00`,
            series: rule('16:00', '17:00'),
            preview: false,
          }),
    'change the group':
      () =>
      ({ group, own }, browser) =>
        browser
          .put(paths.group(association.id, group.id))
          .set('If-Match', ifMatch(group.version))
          .send({ ...stripped(group), name: `Autre nom ${own}` }),
    publish:
      () =>
      ({ group }, browser) =>
        browser.post(paths.publication(association.id, group.id)).send(),
  };

  async function published(): Promise<Situation> {
    const group = aGroup({ venueId, name: `Groupe ${newId().slice(-8)}` });
    await one.post(paths.groups(association.id)).send(stripped(group)).expect(201);
    await one
      .post(paths.groupSeries(association.id, group.id))
      .send(draft('18:00', '19:00'))
      .expect(201);
    await one.post(paths.publication(association.id, group.id)).expect(200);
    const { body: sessions } = await one.get(
      `${paths.sessions(association.id)}?from=${inDays(0)}&to=${inDays(380)}&groupId=${group.id}`,
    );
    const { body: series } = await one
      .post(paths.groupSeries(association.id, group.id))
      .send(draft('12:00', '13:00'))
      .expect(201);
    const { body: stored } = await one.get(paths.group(association.id, group.id)).expect(200);
    return { group: stored, sessions, seriesId: series.id, own: newId().slice(-4) };
  }

  /** What the public reads of a group, but for when it was projected. */
  async function projection(groupId: Id): Promise<unknown> {
    const [row] = await api.owner.query(
      `select document - 'updatedAt' as document, card, facets, next_starts_at, search::text,
         (select json_agg(s order by s.theme, s.weekday) from published_slot s where s.slug = l.slug) as slots
       from published_listing l where id = $1`,
      [groupId],
    );
    return row;
  }

  const projectAnew = (groupId: Id) =>
    api.app
      .get(Tenant)
      .runUnattended(association.id, () => api.app.get(ListingProjection).refresh([groupId]));

  const names = Object.keys(acts);
  const pairs = names.flatMap((first, at) =>
    names.slice(at).flatMap((second) => {
      const apart =
        first !== second || ['cancel', 'move', 'add', 'plan', 'publish'].includes(first);
      return apart ? [[first, second] as const] : [];
    }),
  );

  it.each(pairs)(
    '%s and %s: both hold, and the public listing tells both',
    async (first, second) => {
      for (let round = 0; round < 2; round++) {
        const situation = await published();
        const answers = await Promise.all([
          (acts[first] as (at: number) => Act)(0)(situation, one),
          (acts[second] as (at: number) => Act)(first === second ? 1 : 2)(situation, other),
        ]);
        expect(answers.map(({ status }) => (status < 300 ? 'done' : status))).toEqual([
          'done',
          'done',
        ]);
        const told = await projection(situation.group.id);
        await projectAnew(situation.group.id);
        expect(told).toEqual(await projection(situation.group.id));
      }
    },
  );

  it('ten writers at once on ten sessions: every save holds, and all are told', async () => {
    const situation = await published();
    const cancel = acts['cancel'] as (at: number) => Act;
    const answers = await Promise.all(
      situation.sessions.slice(0, 10).map((_, at) => cancel(at)(situation, at % 2 ? one : other)),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const told = (await projection(situation.group.id)) as {
      document: { sessions: { cancelled: boolean }[] };
    };
    expect(told.document.sessions.filter(({ cancelled }) => cancelled)).toHaveLength(
      answers.length,
    );
  });

  it('a venue renamed while a session moves into it: the listing shows the new name', async () => {
    for (let round = 0; round < 5; round++) {
      const situation = await published();
      const { body: venue } = await one.get(paths.venue(association.id, venueId)).expect(200);
      const {
        version,
        communeName: _c,
        departmentCode: _d,
        latitude: _la,
        longitude: _lo,
        coordinatesTyped: _t,
        timeZone: _z,
        archivedAt: _a,
        ...rest
      } = venue;
      const moved = session(situation, 0);
      const answers = await Promise.all([
        one
          .put(paths.venue(association.id, venueId))
          .set('If-Match', ifMatch(version))
          .send({ ...rest, coordinates: null, name: `Maison ${round}` }),
        other
          .put(paths.sessionMove(association.id, moved.id))
          .set('If-Match', ifMatch(moved.version))
          .send({
            date: inDays(70 + round),
            startTime: '09:00',
            endTime: '10:00',
            venueId,
            publicWord: '',
          }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const told = await projection(situation.group.id);
      await projectAnew(situation.group.id);
      expect(told).toEqual(await projection(situation.group.id));
    }
  });
});
