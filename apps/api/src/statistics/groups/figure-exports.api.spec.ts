import { paths, type FigureExportsView, type FigureExportView } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { rowsOfXlsx } from '../../testing/rows-of-xlsx';
import { signIn } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { ExportsPurge } from './exports-purge';

describe('files of the figures of groups', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: Id };
  let lead: { id: Id };
  let groups: { id: Id }[];

  const session = (groupId: Id, date: string, numbers: [number, number] | null) =>
    api.given.within(association.id, async (db) => {
      const id = newId();
      const [startsAt, endsAt] = [`${date}T17:00:00Z`, `${date}T19:00:00Z`];
      await db.query(
        `insert into session (association_id, id, group_id, date, start_time, end_time, time_zone, starts_at, ends_at, held)
         values ($1, $2, $3, $4, '18:00', '20:00', 'Europe/Paris', $5, $6, true)`,
        [association.id, id, groupId, date, startsAt, endsAt],
      );
      if (numbers)
        await db.query(
          `insert into attendance (association_id, session_id, attendee_count, first_timer_count, entered_at, entered_by) values ($1, $2, $3, $4, $5, $6)`,
          [association.id, id, ...numbers, endsAt, lead.id],
        );
      return id;
    });

  const seats = (sessionId: Id, taken: number) =>
    api.given.within(association.id, (db) =>
      db.query(
        `insert into session_seats (association_id, session_id, capacity, seat_count) values ($1, $2, 10, $3)`,
        [association.id, sessionId, taken],
      ),
    );

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    lead = await api.given.organiser(association, 'animation@lesamarres.example', ['FACILITATOR']);
    await api.given.organiser(association, 'coordination@lesamarres.example', ['COORDINATOR']);
    browser = await signIn(api, 'coordination@lesamarres.example');
    groups = [
      await api.given.group(association, { name: '=Anxiété', capacity: 10 }),
      await api.given.group(association, {
        name: 'Aidants',
        capacity: null,
        themes: ['CARER_LIFE'],
      }),
      await api.given.group(association, { name: 'Café', capacity: null, themes: ['CARER_LIFE'] }),
    ];
    for (const [at, { id }] of groups.entries()) {
      const first = await session(id, `2025-01-1${at}`, [8, at === 0 ? 2 : 6]);
      if (at < 2) await seats(first, at === 0 ? 3 : 9);
      await session(id, `2025-02-1${at}`, [9, at === 0 ? 1 : 6]);
      await session(id, `2024-03-1${at}`, [7, 7]);
    }
  });
  afterAll(() => api.stop());

  const ask = (draft: object) =>
    browser
      .post(paths.figureExports(association.id))
      .send({ id: newId(), from: '2025', until: '2025', format: 'csv', ...draft });
  const list = async (): Promise<FigureExportsView> =>
    (await browser.get(paths.figureExports(association.id)).expect(200)).body;
  /** Once it has ended. */
  const ended = async (id: Id): Promise<FigureExportView> => {
    for (;;) {
      const one = (await list()).exports.find((each) => each.id === id);
      if (one && one.state !== 'WAITING' && one.state !== 'RUNNING') return one;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const made = async (draft: object = {}): Promise<FigureExportView> => {
    const { body } = await ask(draft).expect(201);
    await ended(body.id);
    return body;
  };
  const bytes = async (id: Id) =>
    (
      await browser
        .get(paths.figureExportFile(association.id, id))
        .buffer(true)
        .parse((answer, done) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => done(null, Buffer.concat(parts)));
        })
        .expect(200)
    ).body as Buffer;
  const lines = async (id: Id) => (await bytes(id)).toString().split('\r\n').filter(Boolean);

  it('are made beside the request, found again, and taken away', async () => {
    const { id, state, yearsDone } = await made();
    expect([state, yearsDone]).toEqual(['WAITING', 0]);
    const { exports } = await list();
    expect(exports[0]).toMatchObject({ id, state: 'DONE', yearsDone: 1, from: '2025' });
    expect(Date.parse(exports[0]?.expiresAt ?? '') - Date.parse(exports[0]?.createdAt ?? '')).toBe(
      7 * 86_400_000,
    );
    const text = await lines(id);
    expect(text[0]).toMatch(/^\ufeffAnnée;Répartition;Nom;Séances tenues;/);
    expect(text[1]).toBe('2025;Toute l’association;;6;0;0;0;51;27;24;12;85;0;');
    await browser.delete(paths.figureExport(association.id, id)).expect(204);
    await browser.get(paths.figureExportFile(association.id, id)).expect(404);
  });

  it('hold the same as CSV and XLSX, and no name is a formula', async () => {
    const text = await lines((await made()).id);
    const rows = rowsOfXlsx(await bytes((await made({ format: 'xlsx' })).id));
    expect(rows).toHaveLength(text.length);
    expect(text.some((line) => line.startsWith(`2025;Groupe;'=Anxiété;`))).toBe(true);
    expect(rows.some((row) => row[2] && 'text' in row[2] && row[2].text === '=Anxiété')).toBe(true);
  });

  it('hide small counts with enough beside them, in what is added up too, and certify it', async () => {
    const text = await lines((await made()).id);
    const cells = (part: string, name: string) =>
      text
        .find((line) => line.startsWith(`2025;${part};${name};`))
        ?.split(';')
        .slice(7, 10);
    const [, first, returning] = cells('Groupe', `'=Anxiété`) ?? [];
    expect(first).toBe('secret');
    // Those present less those who came before would give the three first-timers.
    expect([cells('Groupe', `'=Anxiété`)?.[0], returning]).toContain('secret');
    // The whole less the other groups would.
    expect([cells('Groupe', 'Aidants')?.[1], cells('Groupe', 'Café')?.[1]]).toContain('secret');
    expect(cells('Thème', 'Vie des aidants')?.[1]).toMatch(/^(secret|au moins \d+)$/);
    expect(text.at(-1)).toMatch(
      /^Plus petit intervalle qu’un lecteur peut déduire d’un nombre secret : \d+ (à \d+|ou plus)/,
    );
  });

  it('hide few seats taken with enough beside them, and know none of a year told before seats were', async () => {
    const seatsOf = async (id: Id, year: string, name: string) => {
      const [head = '', ...rows] = await lines(id);
      const column = head.split(';').indexOf('Places prises à l’inscription');
      return rows.find((row) => row.startsWith(`${year};Groupe;${name};`))?.split(';')[column];
    };
    const { id } = await made();
    expect(await seatsOf(id, '2025', `'=Anxiété`)).toBe('secret');
    expect(await seatsOf(id, '2025', 'Aidants')).toBe('secret');
    expect(await seatsOf(id, '2025', 'Café')).toBe('0');
    await made({ from: '2024', until: '2024' });
    await api.given.within(association.id, (db) =>
      db.query(
        `update published_year set published = replace(published::text, '"registered"', '"before"')::jsonb where year = '2024'`,
      ),
    );
    const { id: older } = await made({ from: '2024', until: '2024' });
    expect(await seatsOf(older, '2024', `'=Anxiété`)).toBe('');
  });

  it('stand a year beside the one before, in both languages', async () => {
    const text = await lines((await made({ from: '2024', language: 'en' })).id);
    expect(text[0]).toContain('Present a year earlier');
    expect(text.find((line) => line.startsWith('2025;Whole'))).toMatch(/;21$/);
    expect(text.at(-1)).toMatch(/^Narrowest interval/);
  });

  it('say the same of a year for ever, whatever is corrected, archived or renamed since', async () => {
    const before = await lines((await made()).id);
    await session(groups[1]?.id ?? '', '2025-06-03', [3, 1]);
    await api.given.within(association.id, (db) =>
      db.query(`update attendance set attendee_count = attendee_count + 1`),
    );
    expect(await lines((await made()).id)).toEqual(before);
    await expect(
      api.given.within(association.id, async (db) => {
        await db.query('set local role presence_app');
        await db.query('delete from published_year');
      }),
    ).rejects.toThrow('permission denied');
  });

  it('name the years that may be published, those that were, and what they still want', async () => {
    await session(groups[0]?.id ?? '', '2023-05-02', null);
    const { years } = await list();
    expect(years.slice(0, 3)).toEqual([
      { year: '2025', told: true, notEntered: 0 },
      { year: '2024', told: true, notEntered: 0 },
      { year: '2023', told: false, notEntered: 1 },
    ]);
  });

  it('are one for a request that is sent twice', async () => {
    const draft = { id: newId() };
    const [one, other] = await Promise.all([ask(draft), ask(draft)]);
    expect([one.status, other.status]).toEqual([201, 201]);
    expect((await list()).exports.filter(({ id }) => id === draft.id)).toHaveLength(1);
    await ended(draft.id);
  });

  it('end with nothing when they are cancelled, and are given up when their process died', async () => {
    const [waiting, dead] = [newId(), newId()];
    await api.given.within(association.id, async (db) => {
      for (const [id, state] of [
        [waiting, 'WAITING'],
        [dead, 'RUNNING'],
      ])
        await db.query(
          `insert into figure_export (association_id, id, "from", until, format, language, state, beat_at) values ($1, $2, '2025', '2025', 'csv', 'fr', $3, now() - interval '2 minutes')`,
          [association.id, id, state],
        );
    });
    await browser.delete(paths.figureExport(association.id, waiting)).expect(204);
    const { exports } = await list();
    const states = new Map(exports.map(({ id, state }) => [id, state]));
    expect([states.get(waiting), states.get(dead)]).toEqual(['CANCELLED', 'FAILED']);
    await browser.get(paths.figureExportFile(association.id, dead)).expect(404);
  });

  it('go after a week', async () => {
    const { id } = await made();
    await api.given.within(association.id, (db) =>
      db.query(`update figure_export set created_at = now() - interval '8 days' where id = $1`, [
        id,
      ]),
    );
    await api.app.get(ExportsPurge).run();
    expect((await list()).exports.map((one) => one.id)).not.toContain(id);
  });

  it.each([
    [{ from: '2025', until: '2024' }, 'VALIDATION', 400],
    [{ from: '2018' }, 'VALIDATION', 400],
    [{ format: 'pdf' }, 'VALIDATION', 400],
    [{ from: '20x5' }, 'VALIDATION', 400],
    [{ from: '2098', until: '2099' }, 'YEAR_NOT_CLOSED', 409],
  ])('refuse %j', async (draft, code, status) => {
    expect((await ask(draft).expect(status)).body).toMatchObject({ code });
  });

  it('are for coordinators and administrators, of their own association', async () => {
    const facilitator = await signIn(api, 'animation@lesamarres.example');
    await facilitator.get(paths.figureExports(association.id)).expect(403);
    const { id } = await made();
    const other = await api.given.association({ name: 'Les Autres', slug: 'les-autres' });
    await api.given.organiser(other, 'autres@lesautres.example', ['ADMINISTRATOR']);
    const stranger = await signIn(api, 'autres@lesautres.example');
    await stranger.get(paths.figureExportFile(other.id, id)).expect(404);
    await stranger.delete(paths.figureExport(other.id, id)).expect(404);
    await stranger.get(paths.figureExportFile(association.id, id)).expect(404);
  });
});
