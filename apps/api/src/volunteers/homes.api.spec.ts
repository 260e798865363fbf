import { MyVolunteerDraft, paths } from '@presence/contract';
import { HomesAreRounded1763801300000 } from '../database/migrations/1763801300000-homes-are-rounded';
import {
  draftFor,
  volunteerHouse,
  type VolunteerHouse,
} from '../testing/situations/volunteer-house';

describe('the homes of volunteers', () => {
  let house: VolunteerHouse;
  let api: VolunteerHouse['api'];
  let association: VolunteerHouse['association'];
  let coordinator: VolunteerHouse['coordinator'];
  let volunteer: VolunteerHouse['volunteer'];
  let awa: VolunteerHouse['awa'];
  let read: VolunteerHouse['read'];
  let mine: VolunteerHouse['mine'];

  beforeAll(async () => {
    house = await volunteerHouse();
    ({ api, association, coordinator, volunteer, awa, read, mine } = house);
  });
  afterAll(() => api.stop());

  it('stand where their commune does unless their place was typed, and are free in the fewest windows', async () => {
    const { version } = await read();
    const availability = [
      { weekday: 'TU', start: '10:00', end: '12:00' },
      { weekday: 'TU', start: '09:00', end: '10:00' },
    ] as const;
    const change = draftFor(awa.id, {
      coordinates: { latitude: 45.5, longitude: 4.9 },
      availability: [...availability],
    });
    const { body } = await coordinator
      .put(paths.volunteer(association.id, awa.id))
      .set('If-Match', String(version))
      .send(change)
      .expect(200);
    expect(body).toMatchObject({
      latitude: 45.5,
      availability: [{ weekday: 'TU', start: '09:00', end: '12:00' }],
      version: version + 1,
    });
    await coordinator
      .put(paths.volunteer(association.id, awa.id))
      .set('If-Match', String(version))
      .send(change)
      .expect(412);
  });

  it('say where they set out from, no closer than some hundred metres, and go back to their commune', async () => {
    const own = MyVolunteerDraft.parse(
      Object.fromEntries(
        Object.entries(await mine()).filter(([key]) => key in MyVolunteerDraft.shape),
      ),
    );
    const put = async (coordinates: object | null) =>
      (
        await volunteer
          .put(paths.myVolunteer(association.id))
          .set('If-Match', String((await mine()).version))
          .send({ ...own, coordinates })
          .expect(200)
      ).body;
    expect(await put({ latitude: 45.761234, longitude: 4.832987 })).toMatchObject({
      latitude: 45.761,
      longitude: 4.833,
      coordinatesTyped: true,
    });
    expect(await put(null)).toMatchObject({
      latitude: 45.7485,
      longitude: 4.8467,
      coordinatesTyped: false,
    });
  });

  it('who typed their home before it was rounded are rounded too, and those in the middle of their commune stay there', async () => {
    const place = () =>
      api.given.within(association.id, (db) =>
        db.query('select latitude, longitude from volunteer where id = $1', [awa.id]),
      );
    const put = (latitude: number, longitude: number) =>
      api.given.within(association.id, (db) =>
        db.query('update volunteer set latitude = $2, longitude = $3 where id = $1', [
          awa.id,
          latitude,
          longitude,
        ]),
      );
    const [centre] = await place();
    const migration = async () => {
      const runner = api.owner.createQueryRunner();
      await runner.startTransaction();
      await new HomesAreRounded1763801300000().up(runner);
      await runner.commitTransaction();
      await runner.release();
    };
    await migration();
    expect(await place()).toEqual([centre]);
    await put(45.761234, 4.832987);
    await migration();
    expect(await place()).toEqual([{ latitude: 45.761, longitude: 4.833 }]);
    const [forced] = await api.owner.query(
      `select relforcerowsecurity as forced from pg_class where relname = 'volunteer'`,
    );
    expect(forced).toEqual({ forced: true });
    await put(centre.latitude, centre.longitude);
  });
});
