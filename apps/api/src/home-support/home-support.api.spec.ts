import { paths } from '@presence/contract';
import { HOME_SUPPORT_DEFAULTS } from '@presence/domain';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

const { heatwaveFrom: _f, heatwaveUntil: _u, ...DRAFT } = HOME_SUPPORT_DEFAULTS;

describe('home-support settings', () => {
  let api: TestApi;
  let association: { id: string };
  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.organiser(association, 'admin@voix.example', ['ADMINISTRATOR']);
    await api.given.organiser(association, 'benevole@voix.example', ['VOLUNTEER']);
  });
  afterAll(() => api.stop());

  it('are the defaults until the association says otherwise, over the version it read', async () => {
    const browser = await signIn(api, 'admin@voix.example');
    const put = (version: number, draft: object) =>
      browser
        .put(paths.homeSupportSettings(association.id))
        .set('If-Match', `"${version}"`)
        .send(draft);
    expect((await browser.get(paths.homeSupportSettings(association.id)).expect(200)).body).toEqual(
      { ...HOME_SUPPORT_DEFAULTS, version: 1 },
    );
    const { body } = await put(1, { ...DRAFT, acceptHours: 24 }).expect(200);
    expect(body).toMatchObject({ acceptHours: 24, noteDays: 90, version: 2 });
    await put(1, DRAFT).expect(412);
    const { body: refused } = await put(2, {
      ...DRAFT,
      disclosedHoursBefore: 500,
      smallestCount: 2,
    }).expect(400);
    expect(refused.issues).toEqual(
      expect.arrayContaining([
        { path: ['disclosedHoursBefore'], message: 'NUMBER_TOO_LARGE' },
        { path: ['smallestCount'], message: 'NUMBER_INVALID' },
      ]),
    );
    await put(2, { ...DRAFT, version: 9 }).expect(400);
  });

  it('leave one winner of two first savers', async () => {
    const other = await api.given.association();
    await api.given.organiser(other, 'deux@voix.example', ['ADMINISTRATOR', 'COORDINATOR']);
    const browser = await signIn(api, 'deux@voix.example');
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        browser
          .put(paths.homeSupportSettings(other.id))
          .set('If-Match', '"1"')
          .send({ ...DRAFT, referralDays: i + 1 }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412]);
  });

  it('are read by volunteers, and not theirs to change', async () => {
    const browser = await signIn(api, 'benevole@voix.example');
    await browser.get(paths.homeSupportSettings(association.id)).expect(200);
    await browser
      .put(paths.homeSupportSettings(association.id))
      .set('If-Match', '"2"')
      .send(DRAFT)
      .expect(403);
  });
});
