import { paths, type HomeSupportPreview } from '@presence/contract';
import {
  DomainError,
  HOME_SUPPORT_DEFAULTS,
  publicHolidays,
  WEEKDAYS,
  weekdayIndex,
  toEpochDay,
  type HomeSupportSettings,
} from '@presence/domain';
import { Events } from '../events/events';
import { mailed } from '../testing/mailed';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { DAY, needHouse, type NeedHouse } from '../testing/situations/need-house';
import { publishedContact, within } from '../testing/published-contact';

const CHRISTMAS =
  publicHolidays(new Date().getUTCFullYear() + 1, '69').find(({ name }) => name.fr === 'Noël')
    ?.date ?? '';
const weekday = WEEKDAYS[weekdayIndex(toEpochDay(CHRISTMAS))] ?? 'FR';
const inHours = (days = 0) =>
  (Date.parse(`${CHRISTMAS}T09:00:00Z`) + days * DAY - Date.now()) / 3_600_000;

describe('public holidays that the association opens or closes', () => {
  let mailbox: Mailbox;
  let house: NeedHouse;
  let version = 1;
  const rule = { callsOnHolidays: true, visitsOnHolidays: true };
  type Rule = Partial<typeof rule>;

  beforeAll(async () => {
    mailbox = await openMailbox();
    house = await needHouse({ SMTP_URL: mailbox.url });
    await set({}, 200);
  });
  afterAll(async () => {
    await house.api.stop();
    await mailbox.stop();
  });

  const draft = (over: Rule) => {
    const { heatwaveFrom: _f, heatwaveUntil: _u, ...settings } = HOME_SUPPORT_DEFAULTS;
    return { ...settings, ...rule, ...over };
  };
  async function set(over: Rule, status: number) {
    const { body } = await house.browser
      .put(paths.homeSupportSettings(house.association.id))
      .set('If-Match', `"${version}"`)
      .send(draft(over))
      .expect(status);
    if (status === 200) version = (body as HomeSupportSettings).version;
  }
  const preview = async (over: Rule): Promise<HomeSupportPreview> =>
    (
      await house.browser
        .post(paths.homeSupportPreview(house.association.id))
        .send(draft(over))
        .expect(200)
    ).body;
  type Over = Parameters<NeedHouse['create']>[1];
  const planned = async (over: Over = {}, days = 0) => {
    const personId = await house.person();
    const need = await house.create(personId, { liked: [], usual: null, ...over });
    // A rota that is published already has asked for it: this is the one contact of the week.
    await within(house.api, house.association, (manager) =>
      manager.query('delete from contact where need_id = $1', [need.id]),
    );
    await publishedContact(house.api, house.association, {
      personId,
      needId: need.id,
      kind: need.kind,
      inHours: inHours(days),
    });
    return need.id;
  };

  it('take what falls on them out of published rotas, tell who had it, and ask for another day', async () => {
    const called = await planned();
    const visited = await planned({ kind: 'VISIT' });
    const always = await planned({ onPublicHolidays: true });
    const dayBefore = await planned({}, -1);
    expect(await preview({ callsOnHolidays: false })).toEqual({
      days: [{ date: CHRISTMAS, name: { fr: 'Noël', en: 'Christmas Day' }, contacts: 1 }],
      comes: 1,
      volunteers: 1,
    });
    expect(await preview({})).toEqual({ days: [], comes: 0, volunteers: 0 });
    expect(await house.states(called)).toEqual([{ state: 'PUBLISHED', date: CHRISTMAS }]);

    await set({ callsOnHolidays: false }, 200);
    expect(await house.states(called)).toEqual([
      { state: 'CANCELLED', date: CHRISTMAS },
      { state: 'UNCOVERED', date: null },
    ]);
    for (const need of [visited, always])
      expect(await house.states(need)).toEqual([{ state: 'PUBLISHED', date: CHRISTMAS }]);
    expect(await house.states(dayBefore)).toMatchObject([{ state: 'PUBLISHED' }]);
    await mailed(house.api);
    expect(mailbox.received.map(({ subject }) => subject)).toEqual(['Votre semaine a changé']);

    await set({}, 200);
    expect(await house.states(called)).toEqual([
      { state: 'CANCELLED', date: CHRISTMAS },
      { state: 'UNCOVERED', date: null },
    ]);
  });

  it('leave a need whose only day of the month is one without anybody, where all see it', async () => {
    const nth = Math.ceil(Number(CHRISTMAS.slice(8)) / 7) as 4;
    const visited = await planned({
      kind: 'VISIT',
      rhythm: { kind: 'MONTHLY', nth, weekday },
    });
    expect(await preview({ visitsOnHolidays: false })).toMatchObject({
      days: [{ date: CHRISTMAS, contacts: 2 }],
      comes: 2,
      volunteers: 2,
    });
    await set({ visitsOnHolidays: false }, 200);
    expect(await house.states(visited)).toEqual([
      { state: 'CANCELLED', date: CHRISTMAS },
      { state: 'UNCOVERED', date: null },
    ]);
    await set({}, 200);
  });

  it('close for nobody when a part of the change fails', async () => {
    const called = await planned();
    let fails = true;
    house.api.app.get(Events).on('home-support.changed', async () => {
      if (fails) throw new DomainError('VERSION_CONFLICT');
    });
    await set({ callsOnHolidays: false }, 412);
    fails = false;
    expect(await house.states(called)).toEqual([{ state: 'PUBLISHED', date: CHRISTMAS }]);
    const [stored] = await within(house.api, house.association, (manager) =>
      manager.query<{ on: boolean }[]>(
        `select (values ->> 'callsOnHolidays')::boolean as on from home_support_settings`,
      ),
    );
    expect(stored).toEqual({ on: true });
  });
});
