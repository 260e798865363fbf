import { paths } from '@presence/contract';
import { HORIZON_DAYS, dateIn, newId } from '@presence/domain';
import ICAL from 'ical.js';
import supertest from 'supertest';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('calendars to subscribe to', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: string };
  let groupId: string;
  let slug: string;

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association({ slug: 'les-amarres' });
    await api.given.organiser(association, 'animation@lesamarres.example', ['FACILITATOR']);
    browser = await signIn(api, 'animation@lesamarres.example');
    const venue = await api.given.venue(association);
    groupId = (
      await api.given.group(association, {
        venueId: venue.id,
        privateOnlineLink: 'https://prive.example/salle',
      })
    ).id;
    const recurrence = {
      from: inDays(1),
      pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TH'] },
      months: [],
      until: null,
      count: 12,
      added: [],
      excluded: [],
    };
    await browser
      .post(paths.groupSeries(association.id, groupId))
      .send({
        id: newId(),
        recurrence,
        startTime: '18:00',
        endTime: '20:00',
        venueId: venue.id,
        facilitatorIds: [],
      })
      .expect(201);
    slug = (await browser.post(paths.publication(association.id, groupId)).expect(200)).body.slug;
  });
  afterAll(() => api.stop());

  const feed = (path = paths.listingFeed(slug)) => supertest(api.http).get(path);
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));

  it('holds the last day that is stored ahead, to its end', async () => {
    const last = dateIn('Europe/Paris', Date.now() + HORIZON_DAYS * 86_400_000);
    await browser
      .post(paths.groupSeries(association.id, groupId))
      .send({
        id: newId(),
        recurrence: {
          from: last,
          pattern: { kind: 'ONCE' },
          months: [],
          until: null,
          count: null,
          added: [],
          excluded: [],
        },
        startTime: '23:15',
        endTime: '23:59',
        venueId: null,
        facilitatorIds: [],
      })
      .expect(201);
    const { text } = await feed().expect(200);
    expect(text).toContain(`DTSTART;TZID=Europe/Paris:${last.replace(/-/g, '')}T231500`);
  });

  it('tells a cancellation and a move at once', async () => {
    const list = `${paths.sessions(association.id)}?from=${inDays(0)}&to=${inDays(120)}&groupId=${groupId}`;
    const [first, second] = (await browser.get(list)).body;
    await browser
      .put(paths.sessionCancellation(association.id, first.id))
      .set('If-Match', `"${first.version}"`)
      .send({ publicWord: 'Salle fermée.' })
      .expect(200);
    const move = {
      date: inDays(60),
      startTime: '14:00',
      endTime: '16:00',
      venueId: null,
      publicWord: 'Déplacée.',
    };
    const moved = await browser
      .put(paths.sessionMove(association.id, second.id))
      .set('If-Match', `"${second.version}"`)
      .send(move)
      .expect(200);
    const { text, headers } = await feed().expect(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(headers['set-cookie']).toBeUndefined();
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).not.toContain('prive.example');
    expect(events(text).map((event) => event.startDate.toJSDate().toISOString())).toContain(
      moved.body.startsAt,
    );
  });

  it('answers 304 until something changes', async () => {
    const { headers } = await feed().expect(200);
    await feed()
      .set('If-None-Match', headers['etag'] as string)
      .expect(304);
    await browser
      .post(paths.groupSessions(association.id, groupId))
      .send({
        id: newId(),
        date: inDays(90),
        startTime: '10:00',
        endTime: '11:00',
        venueId: null,
        facilitatorIds: [],
        publicWord: '',
      })
      .expect(201);
    const changed = await feed()
      .set('If-None-Match', headers['etag'] as string)
      .expect(200);
    expect(changed.headers['etag']).not.toBe(headers['etag']);
  });

  it('exist for an association and for a search, and not for what is not published', async () => {
    expect(
      events((await feed(paths.associationFeed('les-amarres')).expect(200)).text).length,
    ).toBeGreaterThan(0);
    expect(
      events((await feed(`${paths.searchFeed}?theme=ANXIETY&department=69`).expect(200)).text)
        .length,
    ).toBeGreaterThan(0);
    await feed(paths.listingFeed('rien')).expect(404);
    await feed(`${paths.searchFeed}?theme=FOOTBALL`).expect(400);
  });
});
