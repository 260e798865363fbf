import { paths } from '@presence/contract';
import { addDays, dateIn, newId, occurrenceOn, type Id, type TimeZone } from '@presence/domain';
import ICAL from 'ical.js';
import ical from 'node-ical';
import supertest from 'supertest';
import { SessionFacilitationRow } from '../../sessions/session-facilitation.entity';
import { SessionRow } from '../../sessions/session.entity';
import { signIn } from '../../testing/sign-in';
import { coveredHouse, type CoveredHouse } from '../../testing/situations/covered-house';
import { inDays } from '../../testing/situations/group-house';

const ZONES: TimeZone[] = [
  'Europe/Paris',
  'Indian/Reunion',
  'America/Guadeloupe',
  'America/Miquelon',
];
/** In an hour that a clock change hides or repeats, in the evening, and over midnight. */
const HOURS = [
  ['02:30', '03:30'],
  ['18:00', '20:00'],
  ['23:00', '00:30'],
];
const UNCONFIRMED = 'À confirmer : ';

/** The next last Sunday of March and of October: when the clocks of metropolitan France change. */
function clockChanges(): string[] {
  const today = dateIn('Europe/Paris', Date.now());
  const year = Number(today.slice(0, 4));
  return [3, 10].map((month) => {
    const lastSunday = (of: number) => {
      const last = new Date(Date.UTC(of, month, 0));
      return addDays(last.toISOString().slice(0, 10), -last.getUTCDay());
    };
    return lastSunday(year) > today ? lastSunday(year) : lastSunday(year + 1);
  });
}

/** What stands in a calendar, by the id of what it is of. */
const eventsIn = (text: string) =>
  new Map(
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
      const value = (name: string) => event.getFirstPropertyValue(name)?.toString() ?? null;
      return [
        (value('uid') ?? '').split('@')[0] ?? '',
        {
          summary: value('summary'),
          status: value('status'),
          sequence: Number(value('sequence')),
          location: value('location'),
          geo: value('geo'),
          url: value('url'),
          conference: value('conference'),
        },
      ] as const;
    }),
  );

/** When each begins and ends, as ical.js reads it with the zones that the calendar brings. */
function timesByIcalJs(text: string): [string, string, string][] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const instant = (time: ICAL.Time) => new Date(time.toUnixTime() * 1000).toISOString();
  return calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map(({ uid, startDate, endDate }) => [
      uid.split('@')[0] ?? '',
      instant(startDate),
      instant(endDate),
    ]);
}

/** The same as node-ical reads it. */
const timesByNodeIcal = (text: string): [string, string, string][] =>
  Object.values(ical.sync.parseICS(text)).flatMap((component) =>
    component?.type === 'VEVENT'
      ? [
          [
            component.uid.split('@')[0] ?? '',
            component.start.toISOString(),
            component.end?.toISOString() ?? '',
          ] as [string, string, string],
        ]
      : [],
  );

type Browser = Awaited<ReturnType<typeof signIn>>;

describe('the calendar of somebody who leads sessions', () => {
  let house: CoveredHouse;
  let path: string;
  beforeAll(async () => {
    house = await coveredHouse();
    path = await make(house.browsers.paul);
  });
  afterAll(() => house.stop());

  const make = async (browser: Browser) => {
    const at = paths.volunteerFeed(house.association.id);
    return new URL((await browser.post(at).expect(201)).body.url).pathname;
  };
  const read = async (of = path) => (await supertest(house.api.http).get(of).expect(200)).text;
  const entry = async (id: Id, of = path) => eventsIn(await read(of)).get(id);
  /** A session that somebody, usually Paul, leads or is asked to. */
  const led = async (
    over: Partial<SessionRow> & { date: string },
    { organiserId = house.ids.paul, state = 'CONFIRMED' } = {},
  ) => {
    const { startTime = '18:00', endTime = '20:00', timeZone = 'Europe/Paris' } = over;
    const timing = { startTime, endTime, timeZone };
    const { startsAt, endsAt } = occurrenceOn(over.date, timing);
    const session = await house.api.given.store(house.association, SessionRow, {
      ...{ id: newId(), groupId: house.groupId, held: true, parallel: true },
      ...{ ...timing, startsAt, endsAt, ...over },
    });
    await house.api.given.store(house.association, SessionFacilitationRow, {
      ...{ sessionId: session.id, organiserId, state, position: 0 },
      ...{ startsAt, endsAt, held: true },
    });
    return session;
  };

  it('leads from each session to its page, with the place that the public knows and never a private link', async () => {
    const { api, association } = house;
    const place = { name: 'Salle des Lilas', street: '12 rue des Lilas', postcode: '69003' };
    const open = await api.given.venue(association, { ...place, addressPublic: true });
    const hidden = await api.given.venue(association, { ...place, addressPublic: false });
    const online = await api.given.group(association, {
      ...{ format: 'ONLINE', venueId: null },
      privateOnlineLink: 'https://prive.example/salle',
    });
    const [inOpen, inHidden, far] = [
      await led({ date: inDays(40), venueId: open.id }),
      await led({ date: inDays(41), venueId: hidden.id }),
      await led({ date: inDays(42), groupId: online.id }),
    ];
    expect(await entry(inOpen.id)).toMatchObject({
      ...{ status: 'CONFIRMED', location: 'Salle des Lilas, 12 rue des Lilas, 69003 Lyon' },
      geo: `${open.latitude},${open.longitude}`,
    });
    expect((await entry(inOpen.id))?.url).toMatch(
      new RegExp(`/espace/fr/[\\w-]+/seances/${inOpen.id}$`),
    );
    expect(await entry(inHidden.id)).toMatchObject({ location: 'Lyon', geo: null });
    expect(await entry(far.id)).toMatchObject({ location: 'En visio', conference: null });
    const text = await read();
    expect(text).not.toContain('prive.example');
    expect(text).not.toContain('SOURCE');
  });

  it('given a session that they are asked for, says that it is to be confirmed, until they say yes', async () => {
    const session = await led({ date: inDays(50) }, { state: 'ASKED' });
    const before = await entry(session.id);
    expect(before).toMatchObject({ status: 'TENTATIVE' });
    expect(before?.summary?.startsWith(UNCONFIRMED)).toBe(true);
    await house.browsers.paul
      .put(paths.myFacilitation(house.association.id, session.id))
      .send({})
      .expect(200);
    const after = await entry(session.id);
    expect(after).toMatchObject({
      status: 'CONFIRMED',
      summary: before?.summary?.slice(UNCONFIRMED.length),
    });
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
  });

  it('given a session that is not decided yet, says that it is to be confirmed', async () => {
    const session = await led({ date: inDays(51), undecided: true });
    expect(await entry(session.id)).toMatchObject({ status: 'TENTATIVE' });
  });

  it('given a cancelled session, keeps it cancelled under a higher sequence', async () => {
    const session = await house.session();
    const before = await entry(session.id);
    await house.act('cancellation', session, { publicWord: 'Salle fermée.' }).expect(200);
    const after = await entry(session.id);
    expect(after).toMatchObject({ status: 'CANCELLED' });
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
  });

  it('given a place that is another’s by now, holds it no longer, and the other’s calendar does', async () => {
    const session = await house.session();
    const other = await make(house.browsers.ines);
    expect(await entry(session.id)).toBeDefined();
    await house.ask('paul', session, { agreedId: house.ids.ines }).expect(200);
    expect(await entry(session.id)).toBeUndefined();
    expect(await entry(session.id, other)).toMatchObject({ status: 'CONFIRMED' });
  });

  it.each(ZONES)('is read alike by two readers around both clock changes in %s', async (zone) => {
    const email = `${zone.split('/')[1]?.toLowerCase()}@un.example`;
    const organiser = await house.api.given.organiser(house.association, email, ['FACILITATOR']);
    const theirs = await make(await signIn(house.api, email));
    const expected: [string, string, string][] = [];
    for (const change of clockChanges())
      for (const date of [addDays(change, -1), change, addDays(change, 1)])
        for (const [startTime = '', endTime = ''] of HOURS) {
          const when = { date, startTime, endTime, timeZone: zone };
          const { id, startsAt, endsAt } = await led(when, { organiserId: organiser.id });
          expected.push([id, startsAt, endsAt]);
        }
    const text = await read(theirs);
    expect(timesByIcalJs(text).sort()).toEqual(expected.sort());
    expect(timesByNodeIcal(text).sort()).toEqual(expected.sort());
  });

  it('is sent as a calendar with a file name and a tag, which holds until something changes', async () => {
    const get = () => supertest(house.api.http).get(path);
    const { headers, text } = await get().expect(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(headers['content-disposition']).toBe('inline; filename="presence.ics"');
    expect(headers['cache-control']).toBe('private, no-cache');
    expect(headers['set-cookie']).toBeUndefined();
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H');
    expect(text).toContain('X-PUBLISHED-TTL:PT1H');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76);
    const tag = headers['etag'] as string;
    await get().set('If-None-Match', tag).expect(304);
    const head = await supertest(house.api.http).head(path).expect(200);
    expect(head.headers['etag']).toBe(tag);
    await house.session();
    const changed = await get().set('If-None-Match', tag).expect(200);
    expect(changed.headers['etag']).not.toBe(tag);
  });

  it('is for whoever administers or coordinates too, and gone once it is revoked', async () => {
    const { api, association, browsers } = house;
    const at = paths.volunteerFeed(association.id);
    await api.given.organiser(association, 'adele@un.example', ['ADMINISTRATOR']);
    const adele = await signIn(api, 'adele@un.example');
    const { body } = await adele.post(at).expect(201);
    const hers = new URL(body.url).pathname;
    await supertest(api.http).get(hers).expect(200);
    await adele.delete(at).expect(204);
    await supertest(api.http).get(hers).expect(404);
    await supertest(api.http).head(hers).expect(404);
    await supertest(api.http)
      .get(`/feeds/volunteers/${'A'.repeat(44)}.ics`)
      .expect(404);
    await browsers.claire.get(at).expect(200);
  });
});
