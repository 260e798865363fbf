import { paths, type SessionView } from '@presence/contract';
import { newId } from '@presence/domain';
import { coveredHouse, type CoveredHouse } from '../../testing/situations/covered-house';

describe('a swap of two', () => {
  let house: CoveredHouse;
  beforeAll(async () => {
    house = await coveredHouse();
  });
  afterAll(() => house.stop());

  const proposed = async () => {
    const { paul, soraya, ines } = house.ids;
    const given = await house.session([paul, ines]);
    const wanted = await house.session([soraya]);
    const draft = { id: newId(), sessionId: given.id, otherId: soraya, otherSessionId: wanted.id };
    return { given, wanted, draft };
  };
  const propose = (draft: object) =>
    house.browsers.paul.post(paths.sessionSwaps(house.association.id)).send(draft);
  const accept = (name: 'soraya' | 'paul' | 'ines', id: string) =>
    house.browsers[name].put(paths.sessionSwapAcceptance(house.association.id, id)).send({});
  const end = (name: 'soraya' | 'paul' | 'ines', id: string) =>
    house.browsers[name].delete(paths.sessionSwap(house.association.id, id));
  const onIt = async (session: SessionView) => (await house.read(session)).facilitatorIds;

  it('given a yes of the other, gives each the other’s very place, and tells both', async () => {
    const { given, wanted, draft } = await proposed();
    const before = {
      paul: (await house.mails('paul')).length,
      soraya: (await house.mails('soraya')).length,
    };
    await propose(draft).expect(201);
    await propose(draft).expect(201);
    expect(
      (await house.mails('soraya')).slice(before.soraya).map(({ subject }) => subject),
    ).toEqual([expect.stringMatching(/propose un échange$/)]);
    const { body: open } = await house.browsers.soraya.get(
      paths.sessionSwaps(house.association.id),
    );
    expect(open).toMatchObject([{ id: draft.id, mine: false, given: { sessionId: given.id } }]);
    await accept('paul', draft.id).expect(404);
    await accept('ines', draft.id).expect(404);
    await accept('soraya', draft.id).expect(200);
    await accept('soraya', draft.id).expect(200);
    expect(await onIt(given)).toEqual([house.ids.soraya, house.ids.ines]);
    expect(await onIt(wanted)).toEqual([house.ids.paul]);
    expect((await house.mails('paul')).slice(before.paul).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Échange accepté/),
    ]);
  });

  it('given a yes and a no longer at once, does one of the two', async () => {
    const { given, wanted, draft } = await proposed();
    await propose(draft).expect(201);
    const [yes, back] = await Promise.all([accept('soraya', draft.id), end('paul', draft.id)]);
    expect([yes.status, back.status].sort()).toEqual(yes.status === 200 ? [200, 409] : [204, 409]);
    const swapped = yes.status === 200;
    expect((await onIt(given)).includes(house.ids.soraya)).toBe(swapped);
    expect((await onIt(wanted)).includes(house.ids.paul)).toBe(swapped);
  });

  it('given a no, changes nothing and tells whoever proposed', async () => {
    const { given, draft } = await proposed();
    await propose(draft).expect(201);
    const before = (await house.mails('paul')).length;
    await end('ines', draft.id).expect(404);
    await end('soraya', draft.id).expect(204);
    await end('soraya', draft.id).expect(204);
    expect((await accept('soraya', draft.id).expect(409)).body.code).toBe('SWAP_CLOSED');
    expect(await onIt(given)).toEqual([house.ids.paul, house.ids.ines]);
    expect((await house.mails('paul')).slice(before)).toHaveLength(1);
  });

  it('given somebody who leads another session by then, refuses with that session and changes neither', async () => {
    const { given, wanted, draft } = await proposed();
    await propose(draft).expect(201);
    const other = await house.session([house.ids.soraya], given.date);
    const { body } = await accept('soraya', draft.id).expect(409);
    expect(body.code).toBe('FACILITATOR_BUSY');
    expect(body.details.clashes).toMatchObject([{ sessionId: other.id }]);
    expect(await onIt(given)).toEqual([house.ids.paul, house.ids.ines]);
    expect(await onIt(wanted)).toEqual([house.ids.soraya]);
  });

  it('refuses a place that is not one’s own, one’s own twice, and what cannot be read', async () => {
    const { given, wanted, draft } = await proposed();
    const { soraya, ines, paul } = house.ids;
    for (const over of [
      { sessionId: wanted.id, otherSessionId: given.id, otherId: ines },
      { otherId: ines },
      { otherSessionId: given.id, otherId: ines },
      { otherId: paul },
    ])
      expect((await propose({ ...draft, ...over }).expect(409)).body.code).toBe('SWAP_IMPOSSIBLE');
    await propose({ ...draft, sessionId: newId() }).expect(404);
    await propose({ ...draft, otherId: 'soraya' }).expect(400);
    await propose({ ...draft, extra: 1 }).expect(400);
    expect(await onIt(wanted)).toEqual([soraya]);
    await house.act('cancellation', given, { publicWord: '' }).expect(200);
    expect((await propose(draft).expect(409)).body.code).toBe('SESSION_CANCELLED');
  });
});
