import { paths } from '@presence/contract';
import { aNeedDraft } from '@presence/testing';
import { needHouse, type NeedHouse } from '../testing/situations/need-house';
import { publishedContact, within } from '../testing/published-contact';

describe('needs with a second try to come', () => {
  let house: NeedHouse;
  let api: NeedHouse['api'];
  let association: NeedHouse['association'];
  let browser: NeedHouse['browser'];
  let person: NeedHouse['person'];
  let create: NeedHouse['create'];

  beforeAll(async () => {
    house = await needHouse();
    ({ api, association, browser, person, create } = house);
  });
  afterAll(() => house.api.stop());

  /** A second try in so many hours of a contact that was made. */
  const secondTry = async (contactId: string, inHours: number) => {
    const at = new Date(
      Math.ceil(Date.now() / 900_000) * 900_000 + inHours * 3_600_000,
    ).toISOString();
    await within(api, association, async (manager) => {
      await manager.query(
        `with made as (insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, date, start, duration_minutes, time_zone, starts_at, ends_at, state, held, retry_of)
           select association_id, gen_random_uuid(), rota_id, need_id, person_id, kind, week, ($2::timestamptz at time zone 'Europe/Paris')::date, ($2::timestamptz at time zone 'Europe/Paris')::time,
             duration_minutes, time_zone, $2, $2::timestamptz + interval '20 minutes', 'PUBLISHED', true, id from contact where id = $1 returning *)
         insert into contact_volunteer (association_id, contact_id, volunteer_id, starts_at, ends_at, held)
           select m.association_id, m.id, v.volunteer_id, m.starts_at, m.ends_at, true from made m join contact_volunteer v on v.contact_id = m.retry_of`,
        [contactId, at],
      );
    });
    return {
      date: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date(at)),
    };
  };
  const retryStates = (needId: string) =>
    within(api, association, (manager) =>
      manager.query<{ state: string }[]>(
        'select state from contact where need_id = $1 and retry_of is not null',
        [needId],
      ),
    );

  it.each([
    ['ended', {}],
    ['paused', { pauses: [{ from: '2020-01-01', until: '2099-01-01', reason: 'HOSPITAL' }] }],
    [
      'impossible then',
      {
        impossible: (['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const).map((weekday) => ({
          weekday,
          start: '00:00',
          end: '23:59',
        })),
      },
    ],
  ] as const)(
    '%s take the second tries to come with them, and those show in the preview',
    async (what, over) => {
      const personId = await person();
      const need = await create(personId, { liked: [], impossible: [] });
      const contactId = await publishedContact(api, association, {
        personId,
        needId: need.id,
        inHours: -5,
      });
      const { date } = await secondTry(contactId, 2);
      if (what === 'ended')
        await browser
          .put(paths.needEnding(association.id, need.id))
          .set('If-Match', '"1"')
          .expect(200);
      else {
        const change = aNeedDraft({ ...need, ...(over as object) });
        const { body } = await browser
          .post(paths.needPreview(association.id, need.id))
          .send(change)
          .expect(200);
        expect(body.goes).toEqual([expect.objectContaining({ date })]);
        await browser
          .put(paths.need(association.id, need.id))
          .set('If-Match', '"1"')
          .send(change)
          .expect(200);
      }
      expect(await retryStates(need.id)).toEqual([{ state: 'CANCELLED' }]);
    },
  );
});
