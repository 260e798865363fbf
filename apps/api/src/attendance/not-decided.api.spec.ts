import { paths, type PastSession, type Today } from '@presence/contract';
import { addDays, dateIn } from '@presence/domain';
import { SessionFacilitationRow } from '../sessions/session-facilitation.entity';
import { givenPastSession } from '../testing/given-past-session';
import { rowsOfXlsx } from '../testing/rows-of-xlsx';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

const FIVE_DAYS = 5 * 24;
const month = (days: number) => addDays(dateIn('Europe/Paris'), days).slice(0, 7);

describe('a session on a holiday that nobody decided about before its day', () => {
  let api: TestApi;
  let association: { id: string };
  let browser: Awaited<ReturnType<typeof signIn>>;
  let session: { id: string; groupId: string };

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    association = await api.given.association();
    const email = `animation-${association.id}@lesamarres.example`;
    const { id: organiserId } = await api.given.organiser(association, email, [
      'ADMINISTRATOR',
      'FACILITATOR',
    ]);
    browser = await signIn(api, email);
    const past = await givenPastSession(api, association, FIVE_DAYS, { undecided: true });
    const { id: sessionId, startsAt, endsAt } = past;
    await api.given.store(association, SessionFacilitationRow, {
      ...{ sessionId, organiserId, startsAt, endsAt, held: true, state: 'CONFIRMED' },
      position: 0,
    });
    session = past;
  });

  const past = async (record?: string): Promise<PastSession[]> =>
    (
      await browser
        .get(paths.pastSessions(association.id))
        .query(record ? { record } : {})
        .expect(200)
    ).body.sessions;
  const enter = (body: object) =>
    browser
      .put(paths.attendance(association.id, session.id))
      .set('If-Match', '"0"')
      .send({ attendeeCount: 0, firstTimerCount: 0, countsByAudience: {}, note: '', ...body });
  const hours = async () =>
    (
      await browser
        .get(paths.volunteerTime(association.id))
        .query({ from: month(-40), until: month(0) })
        .expect(200)
    ).body;

  it('lacks no numbers: neither listed, nor asked for at home, nor counted as led', async () => {
    expect(await past()).toMatchObject([{ record: 'NOT_DECIDED', overdue: false }]);
    expect(await past('NOT_ENTERED')).toEqual([]);
    expect(await past('NOT_DECIDED')).toHaveLength(1);
    const { body } = await browser.get(paths.today(association.id)).expect(200);
    expect((body as Today).queue.filter(({ kind }) => kind === 'ATTENDANCE')).toEqual([]);
    expect(JSON.stringify(await hours())).not.toContain('FACILITATION');
  });

  it('is called so in the file of its group', async () => {
    const { body } = await browser
      .get(paths.groupPastFile(association.id, session.groupId, 'xlsx'))
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    expect(JSON.stringify(rowsOfXlsx(body as Buffer))).toContain('non décidée');
  });

  it('is what its numbers say once somebody enters them after all', async () => {
    await enter({ attendeeCount: 4, firstTimerCount: 1 }).expect(200);
    expect(await past()).toMatchObject([{ record: 'HELD', attendeeCount: 4 }]);
    expect(JSON.stringify(await hours())).toContain('FACILITATION');
  });

  it('is not held once somebody says so', async () => {
    await enter({ notHeldReason: 'OTHER' }).expect(200);
    expect(await past()).toMatchObject([{ record: 'NOT_HELD' }]);
  });
});
