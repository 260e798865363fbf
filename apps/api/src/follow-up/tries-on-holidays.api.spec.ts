import { paths, type NeedPreview } from '@presence/contract';
import {
  fromEpochDay,
  publicHolidays,
  toEpochDay,
  weekdayIndex,
  WEEKDAYS,
  type Id,
} from '@presence/domain';
import { aNeedDraft } from '@presence/testing';
import { Tenant } from '../database/tenant';
import { monday } from '../testing/given-rota';
import { rotaHouse, type RotaHouse } from '../testing/situations/rota-house';
import { startApi, type TestApi } from '../testing/start-api';
import { FurtherTries, type TriedContact } from './further-tries';

describe('what is published around a public holiday', () => {
  let api: TestApi;
  let house: RotaHouse;
  const year = new Date().getUTCFullYear() + 1;
  const holiday = publicHolidays(year, '69').find(({ name }) => name.fr === 'Noël')?.date ?? '';
  const day = toEpochDay(holiday);
  const eve = fromEpochDay(day - 1);
  const on = (date: string) => ({
    liked: [
      {
        weekday: WEEKDAYS[weekdayIndex(toEpochDay(date))] ?? 'MO',
        start: '09:00',
        end: '12:00',
      },
    ],
    usual: null,
  });

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    house = await rotaHouse(api);
  });
  afterAll(() => api.stop());

  /** A rota of the week before a holiday's day, published, and its one contact. */
  async function published(date: string, over: object = {}) {
    const { needId } = await house.called('Odile', { ...on(date), ...over });
    const first = toEpochDay(date) - weekdayIndex(toEpochDay(date));
    const rotaId = await house.planned(fromEpochDay(first));
    await house.publish(rotaId).expect(200);
    const [contact] = await house.sql<TriedContact>(
      `select id, rota_id as "rotaId", need_id as "needId", person_id as "personId", kind, duration_minutes as "durationMinutes", time_zone as "timeZone",
         to_json(starts_at at time zone 'UTC')#>>'{}' || 'Z' as "startsAt" from contact where rota_id = $1 and state = 'PUBLISHED'`,
      [rotaId],
    );
    if (!contact) throw new Error('Nothing was published.');
    return { contact, needId };
  }

  const set = (values: object) =>
    house.sql('update home_support_settings set values = values || $1::jsonb', [
      JSON.stringify(values),
    ]);

  async function triedOn(contact: TriedContact): Promise<string[]> {
    const tenant = api.app.get(Tenant);
    await tenant.runUnattended(house.association.id, () =>
      api.app.get(FurtherTries).after(contact, 'NO_ANSWER', null, `${eve}T09:00:00.000Z`),
    );
    const rows = await house.sql<{ date: string }>(
      'select date::text as date from contact where retry_of = $1',
      [contact.id],
    );
    return rows.map(({ date }) => date);
  }

  it.each([
    ['tries again on it where the association calls then', { callsOnHolidays: true }, 0],
    ['tries again after it where the association does not', { callsOnHolidays: false }, 1],
  ])('%s', async (_, settings, daysAfter) => {
    const { contact } = await published(eve);
    await set({ ...settings, tries: 2, hoursBetweenTries: 24 });
    expect(await triedOn(contact)).toEqual([fromEpochDay(day + daysAfter)]);
  });

  it('heeds what the need itself says, whatever the association does', async () => {
    const { contact } = await published(eve, { onPublicHolidays: false });
    await set({ callsOnHolidays: true, tries: 2, hoursBetweenTries: 24 });
    expect(await triedOn(contact)).toEqual([fromEpochDay(day + 1)]);
  });

  it('goes once its need is said to have nothing then, and the preview names it', async () => {
    const { contact, needId } = await published(holiday);
    const draft = aNeedDraft({
      id: needId,
      durationMinutes: 30,
      from: monday(-4),
      ...on(holiday),
      onPublicHolidays: false,
    });
    const a = house.association.id;
    const { body } = await house.browser.post(paths.needPreview(a, needId)).send(draft).expect(200);
    expect((body as NeedPreview).goes).toMatchObject([{ contactId: contact.id, date: holiday }]);
    await house.browser.put(paths.need(a, needId)).set('If-Match', '"1"').send(draft).expect(200);
    expect(
      await house.sql<{ id: Id }>('select id from contact where held and need_id = $1', [needId]),
    ).toEqual([]);
  });
});
