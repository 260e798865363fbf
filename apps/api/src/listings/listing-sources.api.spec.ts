import { paths } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { AssociationRow } from '../associations/association.entity';
import type { PrivateRow } from '../database/private-row';
import { Tenant } from '../database/tenant';
import { CommuneRow } from '../geography/commune.entity';
import { GroupRow } from '../groups/group.entity';
import { SeriesRow } from '../sessions/series.entity';
import { SessionRow } from '../sessions/session.entity';
import { groupHouse, inDays, type GroupHouse } from '../testing/situations/group-house';
import { VenueRow } from '../venues/venue.entity';
import { listingSources } from './listing-sources';
import { ListingRow } from './listing.entity';

const own = <Row extends PrivateRow>({ associationId: _, ...columns }: Row) => columns;
const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();

describe('what a listing is made of', () => {
  let house: GroupHouse;
  let groupId: Id;
  let elsewhere: Id;
  const at = <T>(work: (tenant: Tenant) => Promise<T>) => {
    const tenant = house.api.app.get(Tenant);
    return tenant.runUnattended(house.association.id, () => work(tenant));
  };
  const read = (yetToBe = false) =>
    at((tenant) => listingSources(tenant, groupId, new Date().toISOString(), { yetToBe }));

  beforeAll(async () => {
    house = await groupHouse();
    const { association, browser, venueId, facilitatorId } = house;
    groupId = await house.group();
    elsewhere = (await house.api.given.venue(association, { name: 'Ailleurs' })).id;
    await house.api.given.venue(association, { name: 'Nulle part' });
    await browser
      .post(paths.groupSeries(association.id, groupId))
      .send({
        id: newId(),
        recurrence: {
          from: inDays(2),
          pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU', 'FR'] },
          months: [],
          until: inDays(40),
          count: null,
          added: [],
          excluded: [],
        },
        startTime: '18:00',
        endTime: '19:00',
        venueId,
        facilitatorIds: [facilitatorId],
      })
      .expect(201);
    const { body: session } = await browser
      .post(paths.groupSessions(association.id, groupId))
      .send({
        id: newId(),
        date: inDays(9),
        startTime: '09:30',
        endTime: '11:00',
        venueId: elsewhere,
        publicWord: '',
        facilitatorIds: [],
        parallel: true,
      })
      .expect(201);
    await browser
      .put(paths.sessionCancellation(association.id, session.id))
      .set('If-Match', `"${session.version}"`)
      .send({ publicWord: 'La salle « du haut » est en travaux.' })
      .expect(200);
  });
  afterAll(() => house.api.stop());

  it('is read only where there is a listing, or one is yet to be', async () => {
    expect(await read()).toBeUndefined();
    expect(await read(true)).toMatchObject({ group: { id: groupId }, listing: null });
  });

  it('is all that the tables hold, column by column', async () => {
    const { association, browser } = house;
    await browser.post(paths.publication(association.id, groupId)).expect(200);
    const sources = await read();
    await at(async (tenant) => {
      const group = await tenant.repository(GroupRow).findOneByOrFail({ id: groupId });
      expect(sources?.group).toEqual(own(group));
      const listing = await tenant.repository(ListingRow).findOneByOrFail({ groupId });
      expect(sources?.listing).toEqual(own(listing));
      expect(sources?.association).toEqual({
        ...(await tenant.repository(AssociationRow).findOneByOrFail({ id: association.id })),
        takesReferrals: false,
      });
      const series = await tenant.repository(SeriesRow).findBy({ groupId });
      expect(sources?.series).toEqual(series.map(own));
      const sessions = await tenant
        .repository(SessionRow)
        .find({ where: { groupId }, order: { startsAt: 'ASC' } });
      expect(sessions.length).toBeGreaterThan(5);
      expect(sources?.sessions).toEqual(sessions.map(own));
      const {
        searchName: _,
        population: __,
        ...commune
      } = await tenant.manager.findOneByOrFail(CommuneRow, { inseeCode: group.inseeCode });
      expect(sources?.commune).toEqual(commune);
      expect(sources?.communes).toEqual([commune]);
      const venues = await tenant.repository(VenueRow).find();
      expect(venues).toHaveLength(3);
      const { name: communeName, departmentCode, timeZone } = commune;
      const byId = (one: { id: Id }, other: { id: Id }) => one.id.localeCompare(other.id);
      expect([...(sources?.venues ?? [])].sort(byId)).toEqual(
        venues
          .filter(({ id }) => id === house.venueId || id === elsewhere)
          .map((venue) => ({ ...own(venue), communeName, departmentCode, timeZone }))
          .sort(byId),
      );
    });
  });

  it('is neither a session long past nor one beyond the year that is stored', async () => {
    const spans: (number | undefined)[] = [];
    for (const now of [days(0), days(60), days(-400)])
      spans.push((await at((tenant) => listingSources(tenant, groupId, now)))?.sessions.length);
    expect(spans[0]).toBeGreaterThan(5);
    expect(spans[1]).toBeLessThan(spans[0] as number);
    expect(spans[2]).toBe(0);
  });
});
