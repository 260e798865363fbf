import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { aNeedDraft } from '@presence/testing';
import { DAY, needHouse, nextTuesday, type NeedHouse } from '../testing/situations/need-house';
import { publishedContact, within } from '../testing/published-contact';

describe('needs', () => {
  let house: NeedHouse;
  let api: NeedHouse['api'];
  let association: NeedHouse['association'];
  let browser: NeedHouse['browser'];
  let person: NeedHouse['person'];
  let create: NeedHouse['create'];
  let states: NeedHouse['states'];

  beforeAll(async () => {
    house = await needHouse();
    ({ api, association, browser, person, create, states } = house);
  });
  afterAll(() => house.api.stop());

  it('are checked at their fields', async () => {
    const personId = await person();
    const { body } = await browser
      .post(paths.needs(association.id, personId))
      .send(
        aNeedDraft({
          until: '2025-01-01',
          liked: [{ weekday: 'TU', start: '12:00', end: '10:00' }],
        }),
      )
      .expect(400);
    expect(body.issues).toEqual(
      expect.arrayContaining([{ path: ['liked', 0, 'end'], message: 'END_BEFORE_START' }]),
    );
    await browser.post(paths.needs(association.id, newId())).send(aNeedDraft()).expect(404);
    await browser
      .post(paths.needs(association.id, personId))
      .send({ ...aNeedDraft(), endedAt: null })
      .expect(400);
  });

  it('show what a change does to the published rota, change nothing by showing it, and do just that when saved', async () => {
    const personId = await person();
    const need = await create(personId);
    const { monday, inHours } = nextTuesday();
    await publishedContact(api, association, { personId, needId: need.id, inHours });
    const change = aNeedDraft({
      ...need,
      rhythm: { kind: 'TIMES_A_WEEK', times: 2 },
      impossible: [{ weekday: 'TU', start: '08:00', end: '20:00' }],
    });
    const { body: preview } = await browser
      .post(paths.needPreview(association.id, need.id))
      .send(change)
      .expect(200);
    expect(preview.stays).toBe(0);
    expect(preview.goes).toHaveLength(1);
    expect(
      preview.comes.filter(({ weekOf }: { weekOf: string }) => weekOf === monday),
    ).toHaveLength(2);
    expect((await states(need.id)).map(({ state }) => state)).toEqual(['PUBLISHED']);

    await browser
      .put(paths.need(association.id, need.id))
      .set('If-Match', '"1"')
      .send(change)
      .expect(200);
    expect((await states(need.id)).map(({ state }) => state)).toEqual([
      'CANCELLED',
      'UNCOVERED',
      'UNCOVERED',
    ]);
    const { body: again } = await browser
      .post(paths.needPreview(association.id, need.id))
      .send(change)
      .expect(200);
    expect(again).toEqual({ stays: 0, goes: [], comes: [] });

    await browser.put(paths.needEnding(association.id, need.id)).set('If-Match', '"2"').expect(200);
    expect((await states(need.id)).map(({ state }) => state)).toEqual(['CANCELLED']);
  });

  it('that are paused drop what a draft proposes in the pause, and leave the rest of it', async () => {
    const personId = await person();
    const need = await create(personId, { liked: [], impossible: [] });
    const { monday, inHours } = nextTuesday();
    const ids = [
      await publishedContact(api, association, {
        personId,
        needId: need.id,
        inHours: inHours + 4 * 168,
      }),
      await publishedContact(api, association, {
        personId,
        needId: need.id,
        inHours: inHours + 5 * 168,
      }),
    ];
    await within(api, association, async (manager) => {
      await manager.query(
        `update contact set state = 'PROPOSED', held = false where id = any ($1)`,
        [ids],
      );
      await manager.query(
        `update rota set state = 'DRAFT', published_at = null where id in (select rota_id from contact where id = any ($1))`,
        [ids],
      );
    });
    const [from, until] = [28, 34].map((days) =>
      new Date(Date.parse(monday) + days * DAY).toISOString().slice(0, 10),
    );
    const change = aNeedDraft({
      ...need,
      pauses: [{ from: from ?? '', until: until ?? '', reason: 'HOLIDAY' }],
    });
    await browser
      .put(paths.need(association.id, need.id))
      .set('If-Match', '"1"')
      .send(change)
      .expect(200);
    expect(
      await within(api, association, (manager) =>
        manager.query('select id, state from contact where id = any ($1)', [ids]),
      ),
    ).toEqual([{ id: ids[1], state: 'PROPOSED' }]);
  });

  it('without a consent add nothing to the rota, and make the person wait', async () => {
    const personId = await person({ consented: false });
    const need = await create(personId, { rhythm: { kind: 'TIMES_A_WEEK', times: 3 } });
    expect(await states(need.id)).toEqual([]);
    const { body } = await browser.get(`${paths.people(association.id)}?show=WAITING`).expect(200);
    expect(body.people.find(({ id }: { id: string }) => id === personId)).toMatchObject({
      consented: [],
      needs: [{ kind: 'CALL' }],
      waitingSince: expect.stringMatching(/^20/),
    });
  });
});
