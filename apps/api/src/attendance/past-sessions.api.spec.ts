import { paths, type GroupNumbers } from '@presence/contract';
import { newId } from '@presence/domain';
import { givenPastSession } from '../testing/given-past-session';
import { rowsOfXlsx } from '../testing/rows-of-xlsx';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

const HOURS_IN_A_WEEK = 7 * 24;

describe('the past of a group', () => {
  let api: TestApi;
  let association: { id: string };
  let browser: Awaited<ReturnType<typeof signIn>>;
  let groupId: string;
  let dates: string[];

  /** Seven weekly sessions: five with numbers, one that was not held, one cancelled with a formula for a word. */
  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.organiser(association, 'animation@lesamarres.example', ['FACILITATOR']);
    browser = await signIn(api, 'animation@lesamarres.example');
    groupId = (await api.given.group(association)).id;
    const sessions = [];
    for (let week = 1; week <= 7; week++) {
      const off = week === 7;
      const over = off
        ? { cancelledAt: new Date().toISOString(), held: false, publicWord: '=HYPERLINK("x")' }
        : {};
      sessions.push(
        await givenPastSession(api, association, week * HOURS_IN_A_WEEK, { groupId, ...over }),
      );
    }
    dates = sessions.map(({ date }) => date);
    for (const [at, { id }] of sessions.slice(0, 6).entries())
      await browser
        .put(paths.attendance(association.id, id))
        .set('If-Match', '"0"')
        .send({
          ...{ attendeeCount: at === 1 ? 0 : 10 - at, firstTimerCount: at === 0 ? 2 : 0 },
          ...{ countsByAudience: {}, note: 'Une note.' },
          notHeldReason: at === 1 ? 'VENUE_CLOSED' : null,
        })
        .expect(200);
  });
  afterAll(() => api.stop());

  const numbers = async (query: object = {}) =>
    (await browser.get(paths.groupNumbers(association.id, groupId)).query(query).expect(200))
      .body as GroupNumbers[];
  const file = (format: 'csv' | 'xlsx', query: object = {}) =>
    browser
      .get(paths.groupPastFile(association.id, groupId, format))
      .query(query)
      .buffer(true)
      .parse((answer, done) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => done(null, Buffer.concat(parts)));
      });

  it('gives the last five numbers, without the session that was not held', async () => {
    expect((await numbers()).map(({ date, attendeeCount }) => [date, attendeeCount])).toEqual(
      [0, 2, 3, 4, 5].map((at) => [dates[at], 10 - at]),
    );
    expect(await numbers({ last: 1 })).toMatchObject([{ attendeeCount: 10, firstTimerCount: 2 }]);
    await browser.get(paths.groupNumbers(association.id, groupId)).query({ last: 61 }).expect(400);
  });

  it('is given as CSV with what is known of each, in which no word is a formula and no note stands', async () => {
    const { body, headers } = await file('csv').expect(200);
    expect(headers['content-type']).toMatch(/^text\/csv/);
    const text = (body as Buffer).toString();
    const [head = '', ...lines] = text.split('\r\n').filter(Boolean);
    expect(head).toBe(
      '\ufeffDate;Début;Fin;Séance;Personnes présentes;Dont premières venues;Pourquoi non tenue;Mot public',
    );
    expect(lines).toHaveLength(7);
    expect(lines[0]).toMatch(new RegExp(`^${dates[0]};..:..;..:..;tenue;10;2;;$`));
    expect(lines[1]).toMatch(/;non tenue;;;lieu fermé;$/);
    expect(lines[6]).toContain(`;annulée;;;;"'=HYPERLINK(""x"")"`);
    expect(text).not.toContain('Une note.');
  });

  it('is given as XLSX too, and in English', async () => {
    const rows = rowsOfXlsx((await file('xlsx', { language: 'en' }).expect(200)).body as Buffer);
    expect(rows).toHaveLength(8);
    expect(rows[0]?.[3]).toEqual({ text: 'Session' });
    expect(rows[1]?.slice(3, 6)).toEqual([{ text: 'held' }, { number: 10 }, { number: 2 }]);
    await file('xlsx', { language: 'tlh' }).expect(400);
  });

  it('is nobody else’s', async () => {
    await browser.get(paths.groupNumbers(association.id, newId())).expect(404);
    const other = await api.given.association();
    await api.given.organiser(other, 'ailleurs@kaz.example', ['ADMINISTRATOR']);
    const stranger = await signIn(api, 'ailleurs@kaz.example');
    await stranger.get(paths.groupNumbers(other.id, groupId)).expect(404);
    await stranger.get(paths.groupPastFile(other.id, groupId, 'csv')).expect(404);
    await stranger.get(paths.groupPastFile(other.id, groupId, 'xlsx')).expect(404);
    await stranger.get(paths.groupPastFile(association.id, groupId, 'csv')).expect(404);
    await api.given.organiser(association, 'appels@lesamarres.example', ['VOLUNTEER']);
    const volunteer = await signIn(api, 'appels@lesamarres.example');
    await volunteer.get(paths.groupPastFile(association.id, groupId, 'csv')).expect(403);
    await volunteer.get(paths.groupNumbers(association.id, groupId)).expect(403);
  });
});
