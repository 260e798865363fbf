import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { aNeedDraft, aPersonDraft } from '@presence/testing';
import { monday as mondayIn } from '../testing/given-rota';
import { publishedContact, within } from '../testing/published-contact';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

const DAY = 86_400_000;

describe('the heatwave round', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await api.given.commune();
  });
  afterAll(() => api.stop());

  it('shows whom it concerns and what starting and ending it does, before it is done', async () => {
    const hot = await api.given.association();
    await api.given.organiser(hot, 'apercu@voix.example', ['COORDINATOR']);
    const coordinator = await signIn(api, 'apercu@voix.example');
    const someone = aPersonDraft();
    await coordinator.post(paths.people(hot.id)).send(someone).expect(201);
    await coordinator
      .post(paths.consents(hot.id, someone.id))
      .send({
        id: newId(),
        givenOn: '2026-11-02',
        givenBy: 'PERSON',
        means: 'ORAL',
        scope: ['CALL'],
      })
      .expect(201);
    const need = aNeedDraft({ heatwaveRound: true });
    await coordinator.post(paths.needs(hot.id, someone.id)).send(need).expect(201);
    const monday = mondayIn(2);
    // The Tuesday of that week, in the morning.
    const inHours = (Date.parse(monday) + DAY + 9 * 3_600_000 - Date.now()) / 3_600_000;
    await publishedContact(api, hot, { personId: someone.id, needId: need.id, inHours });
    const until = new Date(Date.parse(monday) + 6 * DAY).toISOString().slice(0, 10);
    const preview = async (days: object) =>
      (await coordinator.get(paths.heatwavePreview(hot.id)).query(days).expect(200)).body;
    const start = await preview({ from: monday, until });
    expect(start).toMatchObject({
      peopleCount: 1,
      people: [{ personId: someone.id, comes: start.comes }],
    });
    expect(start.covered + start.comes).toBe(7);
    await coordinator
      .get(paths.heatwavePreview(hot.id))
      .query({ from: until, until: monday })
      .expect(400);
    expect(
      await within(api, hot, (manager) =>
        manager.query(`select 1 from contact where state = 'UNCOVERED'`),
      ),
    ).toHaveLength(0);
    await coordinator
      .put(paths.heatwave(hot.id))
      .set('If-Match', '"1"')
      .send({ from: monday, until })
      .expect(200);
    expect(
      await within(api, hot, (manager) =>
        manager.query(`select 1 from contact where state = 'UNCOVERED'`),
      ),
    ).toHaveLength(start.comes);
    expect(await preview({})).toMatchObject({ peopleCount: 1, goes: 0, covered: 1 });
  });
});
