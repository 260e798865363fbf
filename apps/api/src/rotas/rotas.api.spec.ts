import { paths, type BoardContact } from '@presence/contract';
import { newId, type RotaRun } from '@presence/domain';
import { search } from './runs/search';
import { endedRun, givenProposal } from '../testing/given-run';
import { givenTeam } from '../testing/given-team';
import { monday } from '../testing/given-rota';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { wholeBoard } from '../testing/situations/whole-board';

describe('a rota', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: string };

  beforeAll(async () => {
    api = await startApi();
    ({ association, browser } = await givenTeam(api, {
      callers: ['awa', 'luc', 'ines'],
      offer: { maxContactsPerWeek: 3 },
      called: { Jeannette: {}, Marcel: {}, Odile: {}, Roger: {}, Simone: {}, Yves: {} },
    }));
  });
  afterAll(() => api.stop());

  const create = async (over: object = {}) =>
    (
      await browser
        .post(paths.rotas(association.id))
        .send({ id: newId(), branchId: null, from: monday(), weeks: 4, ...over })
        .expect(201)
    ).body;
  const board = (id: string) => wholeBoard(browser, association.id, id);
  const start = (id: string, over: object = {}) =>
    browser
      .post(paths.rotaRun(association.id, id))
      .send({ id: newId(), seed: 7, seconds: 2, ...over });
  const ended = (id: string) => endedRun(browser, association.id, id);
  const planned = () =>
    givenProposal(browser, association.id, { weeks: 4 }, { seed: 7, seconds: 2 });
  const told = ({ contacts }: { contacts: BoardContact[] }) =>
    contacts
      .map(({ personId, date, start: at, volunteers }) =>
        [personId, date, at, ...volunteers.map(({ volunteerId }) => volunteerId)].join(' '),
      )
      .sort();

  it('creates a rota from a Monday once, and lists it with its counts', async () => {
    await browser
      .post(paths.rotas(association.id))
      .send({ id: newId(), branchId: null, from: '2026-12-01', weeks: 4 })
      .expect(400);
    const draft = { id: newId(), branchId: null, from: monday(), weeks: 4 };
    await browser.post(paths.rotas(association.id)).send(draft).expect(201);
    await browser.post(paths.rotas(association.id)).send(draft).expect(201);
    const { body } = await browser.get(paths.rotas(association.id)).expect(200);
    expect(body.filter(({ id }: { id: string }) => id === draft.id)).toEqual([
      expect.objectContaining({ contactCount: 0, state: 'DRAFT' }),
    ]);
    await browser.delete(paths.rota(association.id, draft.id)).expect(204);
    await browser.get(paths.rota(association.id, draft.id)).expect(404);
  });

  it('is proposed: every contact has its person, a time they like, and somebody who may', async () => {
    const id = await planned();
    const { contacts, people, volunteers, weeks } = await board(id);
    expect([contacts.length, people.length, volunteers.length]).toEqual([24, 6, 3]);
    expect(weeks).toEqual(
      Array.from({ length: 4 }, () => ({
        contactCount: 6,
        uncoveredCount: 0,
        proposedCount: 6,
        missingCount: 0,
      })),
    );
    expect(
      contacts.every(({ state, volunteers: who }) => state === 'PROPOSED' && who.length === 1),
    ).toBe(true);
    expect(people.map(({ name }) => name)).toContain('Jeannette Essai');
    const { body: after } = await browser
      .get(paths.rotaContacts(association.id, id))
      .query({ week: 0, after: contacts[1]?.id })
      .expect(200);
    expect(after).toEqual({ contacts: contacts.slice(2, 6), next: null });
    const { body: run } = await browser.get(paths.rotaRun(association.id, id)).expect(200);
    expect(run).toMatchObject({
      state: 'DONE',
      uncoveredContacts: 0,
      uncoveredWeight: 0,
      share: 1,
    });
  });

  it('proposes the same contacts for the same seed, in the same and in another rota', async () => {
    const [one, other] = [await planned(), await planned()];
    const first = told(await board(one));
    expect(told(await board(other))).toEqual(first);
    await start(one).expect(201);
    await ended(one);
    expect(told(await board(one))).toEqual(first);
  });

  it('has one run at a time, which can be stopped, and then started again', async () => {
    const { id } = await create();
    const runId = newId();
    await api.given.within(association.id, (manager) =>
      manager.query(
        `insert into rota_run (association_id, id, rota_id, state, seed) values ($1, $2, $3, 'RUNNING', 1)`,
        [association.id, runId, id],
      ),
    );
    expect((await start(id).expect(409)).body.code).toBe('ROTA_RUNNING');
    expect(
      (await browser.post(paths.rotaPublication(association.id, id)).expect(409)).body.code,
    ).toBe('ROTA_RUNNING');
    expect(
      (await browser.delete(paths.rotaRun(association.id, id)).expect(200)).body,
    ).toMatchObject({ id: runId, state: 'STOPPING' });
    await api.given.within(association.id, (manager) =>
      manager.query(`update rota_run set state = 'DONE', ended_at = now() where id = $1`, [runId]),
    );
    await start(id).expect(201);
    await browser.delete(paths.rotaRun(association.id, id)).expect(200);
    expect(await ended(id)).toMatchObject({ state: 'DONE' });
  });

  it('keeps its proposals when its run is stopped in the middle', async () => {
    const { id } = await create();
    await start(id, { seconds: 480 }).expect(201);
    for (let run: RotaRun | null = null; !run?.proposals && !run?.endedAt;) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      run = (await browser.get(paths.rotaRun(association.id, id)).expect(200)).body;
    }
    await browser.delete(paths.rotaRun(association.id, id)).expect(200);
    expect(await ended(id)).toMatchObject({ state: 'DONE', share: 1 });
    expect((await board(id)).contacts.filter(({ state }) => state === 'PROPOSED')).toHaveLength(24);
  });

  it('keeps the best there is when it is stopped or its time is over', async () => {
    const stop = new AbortController();
    const instance = { halfDays: 21, volunteers: [], needs: [], contacts: [] };
    stop.abort();
    const found = await search(instance, {
      seed: 1,
      seconds: 60,
      until: Date.now() + 60_000,
      signal: stop.signal,
      onFound: () => undefined,
    });
    expect(found).toMatchObject({ plan: [], uncovered: 0, share: 1 });
  });

  it('can run again after the process of its run died', async () => {
    const { id } = await create();
    const runId = newId();
    await api.given.within(association.id, (manager) =>
      manager.query(
        `insert into rota_run (association_id, id, rota_id, state, seed, beat_at) values ($1, $2, $3, 'RUNNING', 1, now() - interval '1 minute')`,
        [association.id, runId, id],
      ),
    );
    expect((await browser.get(paths.rotaRun(association.id, id)).expect(200)).body).toMatchObject({
      id: runId,
      state: 'FAILED',
    });
    await start(id).expect(201);
    expect(await ended(id)).toMatchObject({ state: 'DONE' });
  });

  it('is refused to another association and to a volunteer', async () => {
    const { id } = await create();
    const elsewhere = await api.given.association();
    await api.given.organiser(elsewhere, 'coordination@deux.example', ['COORDINATOR']);
    const stranger = await signIn(api, 'coordination@deux.example');
    for (const path of [
      paths.rota(elsewhere.id, id),
      paths.rotaRun(elsewhere.id, id),
      paths.rota(association.id, id),
    ])
      expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.post(paths.rotaPublication(elsewhere.id, id))).status).toBe(404);
    const volunteer = await signIn(api, 'awa@un.example');
    await volunteer.get(paths.rota(association.id, id)).expect(403);
  });

  // The last of all: it ends one of the needs that the others count.
  it('drops proposed contacts of a need that ends', async () => {
    const id = await planned();
    const { personId } = (await board(id)).contacts[0] as BoardContact;
    const ofPerson = async () =>
      (await board(id)).contacts.filter((contact) => contact.personId === personId).length;
    expect(await ofPerson()).toBe(4);
    const [need] = await api.given.within<{ id: string }[]>(association.id, (manager) =>
      manager.query('select id from need where person_id = $1', [personId]),
    );
    await browser
      .put(paths.needEnding(association.id, need?.id ?? ''))
      .set('If-Match', '"1"')
      .expect(200);
    expect(await ofPerson()).toBe(0);
    const { body } = await browser.post(paths.rotaPublication(association.id, id)).expect(200);
    expect(body).toMatchObject({ published: 20, uncovered: 0 });
  });
});
