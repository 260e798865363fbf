import { paths, type SessionView } from '@presence/contract';
import { newId } from '@presence/domain';
import { groupHouse, inDays, type GroupHouse } from '../testing/situations/group-house';
import { waitingOf } from '../testing/waiting';

describe('sessions', () => {
  let house: GroupHouse;
  let browser: GroupHouse['browser'];
  let association: GroupHouse['association'];
  let groupId: string;

  beforeAll(async () => {
    house = await groupHouse();
    ({ browser, association } = house);
  });
  afterAll(() => house.api.stop());
  beforeEach(async () => {
    groupId = await house.group();
  });

  const weekly = (over: object = {}) => ({
    id: newId(),
    recurrence: {
      from: inDays(1),
      pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU'] },
      months: [],
      until: inDays(70),
      count: null,
      added: [],
      excluded: [],
    },
    startTime: '18:00',
    endTime: '20:00',
    venueId: null,
    facilitatorIds: [],
    ...over,
  });
  const plan = (draft: object) =>
    browser.post(paths.groupSeries(association.id, groupId)).send(draft);
  const sessions = async (): Promise<SessionView[]> =>
    (
      await browser
        .get(
          `${paths.sessions(association.id)}?from=${inDays(-1)}&to=${inDays(380)}&groupId=${groupId}`,
        )
        .expect(200)
    ).body;

  it('makes the sessions of a rule and says the rule in words', async () => {
    const { body } = await plan(weekly()).expect(201);
    expect(body.sentence.fr).toContain('mardi');
    const made = await sessions();
    expect(made.length).toBeGreaterThanOrEqual(9);
    expect(made.every(({ date }) => new Date(date).getUTCDay() === 2)).toBe(true);
  });

  it('plans once when the same request is sent twice at the same time', async () => {
    const draft = weekly();
    const answers = await Promise.all([plan(draft), plan(draft)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const dates = (await sessions()).map(({ date }) => date);
    expect(new Set(dates).size).toBe(dates.length);
  });

  it('refuses rules that cannot be, each at its field', async () => {
    const refused = async (recurrence: object, path: string) => {
      const { body } = await plan(
        weekly({ recurrence: { ...weekly().recurrence, ...recurrence } }),
      ).expect(400);
      expect(body.issues.map((issue: { path: string[] }) => issue.path.join('.'))).toContain(
        `recurrence.${path}`,
      );
    };
    await refused({ from: '2027-02-31' }, 'from');
    await refused({ until: '2020-01-01' }, 'until');
    await refused({ until: '2426-01-01' }, 'until');
    await refused({ pattern: { kind: 'WEEKLY', every: 0, weekdays: ['TU'] } }, 'pattern.every');
    const { body } = await plan(weekly({ startTime: '20:00', endTime: '18:00' })).expect(400);
    expect(body.issues).toEqual([{ path: ['endTime'], message: 'END_BEFORE_START' }]);
    await plan({ ...weekly(), colour: 'red' }).expect(400);
    await browser
      .post(paths.groupSeries(association.id, groupId))
      .set('Content-Type', 'application/json')
      .send('{"broken')
      .expect(400);
    await plan(weekly({ note: 'x'.repeat(2_000_000) })).expect(413);
  });

  it('cancels with a public word, restores, and moves to another day', async () => {
    await plan(weekly()).expect(201);
    const [first, second] = (await sessions()) as [SessionView, SessionView];
    const cancelled = await browser
      .put(paths.sessionCancellation(association.id, first.id))
      .set('If-Match', `"${first.version}"`)
      .send({ publicWord: 'L’animatrice est souffrante.' })
      .expect(200);
    expect(cancelled.body).toMatchObject({
      publicWord: 'L’animatrice est souffrante.',
      cancelledAt: expect.any(String),
    });
    await browser
      .delete(paths.sessionCancellation(association.id, first.id))
      .set('If-Match', `"${cancelled.body.version}"`)
      .expect(200);
    const move = {
      date: inDays(40),
      startTime: '14:00',
      endTime: '16:00',
      venueId: house.venueId,
      publicWord: 'Salle en travaux.',
    };
    const moved = await browser
      .put(paths.sessionMove(association.id, second.id))
      .set('If-Match', `"${second.version}"`)
      .send(move)
      .expect(200);
    expect(moved.body).toMatchObject({
      date: inDays(40),
      venueName: 'Maison des associations',
      originalStart: second.originalStart,
    });
  });

  it('asks for the version, and refuses to undo another change', async () => {
    await plan(weekly()).expect(201);
    const [session] = (await sessions()) as [SessionView];
    const cancel = () =>
      browser
        .put(paths.sessionCancellation(association.id, session.id))
        .send({ publicWord: 'Annulée.' });
    await cancel().expect(428);
    await cancel().set('If-Match', '"1"').expect(200);
    const { body } = await cancel().set('If-Match', '"1"').expect(412);
    expect(body.code).toBe('VERSION_CONFLICT');
  });

  it('keeps an edited session when the rule changes, and tells so', async () => {
    const draft = weekly();
    const { body: series } = await plan(draft).expect(201);
    const all = await sessions();
    const edited = all[2] as SessionView;
    await browser
      .put(paths.sessionCancellation(association.id, edited.id))
      .set('If-Match', `"${edited.version}"`)
      .send({ publicWord: 'Pont.' })
      .expect(200);
    const { id: _, ...rest } = draft;
    const change = {
      scope: 'FOLLOWING',
      pivot: all[1]?.originalStart,
      series: {
        ...rest,
        recurrence: {
          ...draft.recurrence,
          pattern: { kind: 'WEEKLY', every: 1, weekdays: ['WE'] },
        },
      },
    };
    const send = (preview: boolean) =>
      browser
        .post(paths.seriesChange(association.id, series.id))
        .set('If-Match', `"${series.version}"`)
        .send({ ...change, preview });
    const preview = await send(true).expect(201);
    expect(preview.body.orphaned).toEqual([edited.originalStart]);
    expect((await sessions()).length).toBe(all.length);
    await send(false).expect(201);
    const after = await sessions();
    expect(after.find(({ id }) => id === edited.id)?.publicWord).toBe('Pont.');
    expect(after[0]?.id).toBe(all[0]?.id);
    expect(
      after
        .slice(1)
        .filter(({ id }) => id !== edited.id)
        .every(({ date }) => new Date(date).getUTCDay() === 3),
    ).toBe(true);
  });

  it('shows the organiser’s day in one answer', async () => {
    await plan(weekly()).expect(201);
    const { body } = await browser.get(paths.today(association.id)).expect(200);
    expect(body.next.length).toBeGreaterThan(0);
    expect((await waitingOf(browser, association.id, 'WITHOUT_FACILITATOR')).count).toBeGreaterThan(
      0,
    );
    expect((await waitingOf(browser, association.id, 'UNPUBLISHED')).count).toBeGreaterThan(0);
  });
});
