import { paths } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import type { OrganiserRow } from './organiser.entity';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

let api: TestApi;
let voix: { id: Id };
let ada: OrganiserRow;
let fanny: OrganiserRow;
let administrator: Awaited<ReturnType<typeof signIn>>;
let facilitator: Awaited<ReturnType<typeof signIn>>;
beforeAll(async () => {
  api = await startApi();
  voix = await api.given.association({ name: 'Les Voix du Rhône' });
  ada = await api.given.organiser(voix, 'ada@voix.example', ['ADMINISTRATOR']);
  fanny = await api.given.organiser(voix, 'fanny@voix.example', ['FACILITATOR']);
  administrator = await signIn(api, 'ada@voix.example');
  facilitator = await signIn(api, 'fanny@voix.example');
});
afterAll(() => api.stop());

const seatOf = async (id: Id) =>
  (await administrator.get(paths.organisers(voix.id))).body.find(
    (seat: { id: Id }) => seat.id === id,
  );

describe('Organisers', () => {
  it('know each other by name and role; addresses are for administrators', async () => {
    const { body } = await facilitator.get(paths.organisers(voix.id)).expect(200);
    expect(body).toEqual([
      { id: ada.id, displayName: 'ada', roles: ['ADMINISTRATOR'] },
      { id: fanny.id, displayName: 'fanny', roles: ['FACILITATOR'] },
    ]);
    expect(await seatOf(fanny.id)).toEqual({
      id: fanny.id,
      accountId: fanny.accountId,
      displayName: 'fanny',
      email: 'fanny@voix.example',
      roles: ['FACILITATOR'],
      branchId: null,
      leftAt: null,
      salaried: false,
      version: 1,
    });
  });

  it('get other roles and a branch, by an administrator who has seen the latest version', async () => {
    const branch = { id: newId(), name: 'Villeurbanne' };
    await administrator.post(paths.branches(voix.id)).send(branch).expect(201);
    const change = (body: object, version = '1') =>
      administrator.put(paths.organiser(voix.id, fanny.id)).set('If-Match', version).send(body);
    const draft = { roles: ['FACILITATOR', 'COORDINATOR'], branchId: branch.id };
    await administrator.put(paths.organiser(voix.id, fanny.id)).send(draft).expect(428);
    expect((await change(draft).expect(200)).body).toMatchObject({
      ...draft,
      version: 2,
      email: 'fanny@voix.example',
    });
    expect((await change(draft).expect(412)).body.details).toMatchObject({ version: 2 });
    expect((await change({ ...draft, branchId: newId() }, '2').expect(400)).body.issues).toEqual([
      { path: ['branchId'], message: 'ID_INVALID' },
    ]);
    await change({ ...draft, roles: [] }, '2').expect(400);
    await change({ ...draft, roles: ['OWNER'] }, '2').expect(400);
    await change({ ...draft, accountId: ada.accountId }, '2').expect(400);
    await administrator.delete(paths.branch(voix.id, branch.id)).set('If-Match', '1').expect(409);
    await facilitator
      .put(paths.organiser(voix.id, fanny.id))
      .set('If-Match', '2')
      .send(draft)
      .expect(403);
    await administrator
      .put(paths.organiser(voix.id, newId()))
      .set('If-Match', '1')
      .send(draft)
      .expect(404);
  });

  it('always include an administrator', async () => {
    const demote = await administrator
      .put(paths.organiser(voix.id, ada.id))
      .set('If-Match', '1')
      .send({ roles: ['FACILITATOR'], branchId: null })
      .expect(409);
    expect(demote.body.code).toBe('LAST_ADMINISTRATOR');
    await administrator.delete(paths.organiser(voix.id, ada.id)).set('If-Match', '1').expect(409);
  });

  it('cannot lose both administrators when each dismisses the other at once', async () => {
    const lien = await api.given.association();
    const seats = [
      await api.given.organiser(lien, 'un@lien.example', ['ADMINISTRATOR']),
      await api.given.organiser(lien, 'deux@lien.example', ['ADMINISTRATOR']),
    ] as const;
    const [one, two] = [
      await signIn(api, 'un@lien.example'),
      await signIn(api, 'deux@lien.example'),
    ];
    const answers = await Promise.all([
      one.delete(paths.organiser(lien.id, seats[1].id)).set('If-Match', '1'),
      two.delete(paths.organiser(lien.id, seats[0].id)).set('If-Match', '1'),
    ]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  });

  it('who leave are out at once, and what they were to lead wants somebody else', async () => {
    const gone = await api.given.organiser(voix, 'gone@voix.example', ['FACILITATOR']);
    const browser = await signIn(api, 'gone@voix.example');
    await browser.get(paths.association(voix.id)).expect(200);
    await administrator.delete(paths.organiser(voix.id, gone.id)).set('If-Match', '1').expect(204);
    await browser.get(paths.association(voix.id)).expect(404);
    expect((await browser.get(paths.me).expect(200)).body.seats).toEqual([]);
    expect(await seatOf(gone.id)).toBeUndefined();
    await administrator.delete(paths.organiser(voix.id, gone.id)).set('If-Match', '2').expect(404);
  });

  it('of another association are as if they did not exist', async () => {
    const other = await api.given.association();
    const stranger = await api.given.organiser(other, 'stranger@other.example', ['ADMINISTRATOR']);
    await administrator.get(paths.organisers(other.id)).expect(404);
    await administrator
      .delete(paths.organiser(voix.id, stranger.id))
      .set('If-Match', '1')
      .expect(404);
    await administrator
      .put(paths.organiser(voix.id, stranger.id))
      .set('If-Match', '1')
      .send({ roles: ['VOLUNTEER'], branchId: null })
      .expect(404);
  });
});

describe('The association', () => {
  it('is read by all its organisers and changed by its administrators', async () => {
    const { body } = await facilitator.get(paths.association(voix.id)).expect(200);
    const { id: _id, slug: _slug, version, ...draft } = body;
    const change = (browser: typeof administrator, over: object = {}) =>
      browser
        .put(paths.association(voix.id))
        .set('If-Match', String(version))
        .send({ ...draft, ...over });
    await change(facilitator).expect(403);
    await change(administrator, { website: 'http://voix.example' }).expect(400);
    await change(administrator, { slug: 'autre' }).expect(400);
    expect(
      (await change(administrator, { description: 'Groupes de soutien à Lyon.' }).expect(200)).body,
    ).toMatchObject({ description: 'Groupes de soutien à Lyon.', version: version + 1 });
    await change(administrator).expect(412);
  });
});

describe('Branches', () => {
  it('are made once, renamed and removed', async () => {
    const branch = { id: newId(), name: 'Vénissieux' };
    await Promise.all(
      [1, 2].map(() => administrator.post(paths.branches(voix.id)).send(branch).expect(201)),
    );
    await administrator
      .post(paths.branches(voix.id))
      .send({ id: newId(), name: 'Vénissieux' })
      .expect(409);
    const renamed = await administrator
      .put(paths.branch(voix.id, branch.id))
      .set('If-Match', '1')
      .send({ ...branch, name: 'Vénissieux centre' })
      .expect(200);
    expect(renamed.body).toEqual({ id: branch.id, name: 'Vénissieux centre', version: 2 });
    await facilitator.delete(paths.branch(voix.id, branch.id)).set('If-Match', '2').expect(403);
    await administrator.delete(paths.branch(voix.id, branch.id)).set('If-Match', '2').expect(204);
    expect(
      (await facilitator.get(paths.branches(voix.id))).body.map(
        ({ name }: { name: string }) => name,
      ),
    ).not.toContain('Vénissieux centre');
  });
});
