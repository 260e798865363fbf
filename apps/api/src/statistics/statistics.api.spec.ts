import { paths } from '@presence/contract';
import { lastClosedMonth, newId, type Figures, type Id } from '@presence/domain';
import type { EntityManager } from 'typeorm';
import { BranchRow } from '../associations/branch.entity';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { rowsOfXlsx } from '../testing/rows-of-xlsx';
import { NightlyMonths } from './nightly-months';

describe('figures', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: Id };
  let north: Id;
  let volunteer: Id;

  const person = async (db: EntityManager, branchId: Id | null) => {
    const [id, needId, rotaId] = [newId(), newId(), newId()];
    const sealed = Buffer.from('sealed');
    await db.query(
      `insert into supported_person (association_id, id, branch_id, first_name_sealed, last_name_sealed, phones_sealed, address_sealed, insee_code, languages, wishes)
       values ($1, $2, $3, $4, $4, $4, $4, '69123', '{fr}', '{}')`, [association.id, id, branchId, sealed]);
    await db.query(
      `insert into need (association_id, id, person_id, kind, rhythm, duration_minutes, volunteers_needed, "from", priority)
       values ($1, $2, $3, 'CALL', '{"kind":"TIMES_A_WEEK","times":1}', 20, 1, '2026-01-01', 'NORMAL')`, [association.id, needId, id]);
    await db.query(`insert into rota (association_id, id, "from", weeks, state, overlap_kept) values ($1, $2, '2026-01-05', 4, 'PUBLISHED', true)`, [association.id, rotaId]);
    return { id, needId, rotaId };
  };
  /** A contact of one day of a month; each has its own minute of the year, since nobody is in two places. */
  let minute = 0;
  const contact = async (db: EntityManager, { id, needId, rotaId }: { id: Id; needId: Id; rotaId: Id }, date: string, result: string | null) => {
    const contactId = newId();
    const start = new Date(Date.parse(`${date}T06:00:00Z`) + ++minute * 60_000);
    const [startsAt, endsAt] = [start.toISOString(), new Date(start.getTime() + 59_000).toISOString()];
    await db.query(
      `insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, date, start, duration_minutes, time_zone, starts_at, ends_at, state, held)
       values ($1, $2, $3, $4, $5, 'CALL', 0, $6, '10:00', 20, 'Europe/Paris', $7, $8, 'PUBLISHED', true)`,
      [association.id, contactId, rotaId, needId, id, date, startsAt, endsAt]);
    await db.query(`insert into contact_volunteer (association_id, contact_id, volunteer_id, starts_at, ends_at, held, answer) values ($1, $2, $3, $4, $5, true, 'ACCEPTED')`,
      [association.id, contactId, volunteer, startsAt, endsAt]);
    if (result !== null)
      await db.query(`insert into outcome (association_id, contact_id, volunteer_id, result, minutes, kilometres, entered_at) values ($1, $2, $3, $4, 30, 2.5, now())`,
        [association.id, contactId, volunteer, result]);
  };

  const referral = (db: EntityManager, personId: Id, on: string) =>
    db.query(
      `insert into referral (association_id, id, received_at, channel, origin, sender_sealed, name_sealed, message_sealed, insee_code, wanted, agreed, state, person_id)
       values ($1, $2, $3, 'FORM', 'RELATIVE', $4, $4, $4, '69123', '{CALL}', true, 'ACCEPTED', $5)`, [association.id, newId(), `${on}T10:00:00Z`, Buffer.from('sealed'), personId]);

  const volunteers = (associationId: Id, id: Id, since: string) =>
    api.given.within(associationId, (db) =>
      db.query(
        `insert into volunteer (association_id, id, calls, visits, languages, insee_code, latitude, longitude, travel, radius_km, max_contacts_per_week, max_visits_per_week, max_contacts_per_day, max_people, since)
         values ($1, $2, true, false, '{fr}', '69123', 45.7, 4.8, 'FOOT', 10, 5, 0, 2, 5, $3)`, [associationId, id, since]));

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association({ name: 'Les Amarres' });
    await api.given.commune();
    north = newId();
    await api.given.store(association, BranchRow, { id: north, name: '=Nord' });
    await api.given.organiser(association, 'coordination@lesamarres.example', ['COORDINATOR', 'ADMINISTRATOR']);
    volunteer = (await api.given.organiser(association, 'awa@lesamarres.example', ['VOLUNTEER'])).id;
    browser = await signIn(api, 'coordination@lesamarres.example');
    await volunteers(association.id, volunteer, '2026-01-01');
    await api.given.within(association.id, async (db) => {
      for (let n = 0; n < 6; n++) {
        const someone = await person(db, north);
        await contact(db, someone, '2026-02-10', 'REACHED');
        await contact(db, someone, '2026-02-11', 'NO_ANSWER');
        await referral(db, someone.id, `2026-01-${28 - n}`);
      }
      const alone = await person(db, null);
      for (const day of ['12', '13', '14']) await contact(db, alone, `2026-02-${day}`, 'REACHED');
    });
  });
  afterAll(() => api.stop());

  const figures = async (from: string, until: string): Promise<Figures> => (await browser.get(`${paths.figures(association.id)}?from=${from}&until=${until}`).expect(200)).body;

  it('counts what was planned and held, and hides what is small, with enough beside it', async () => {
    const { lines, smallest } = await figures('2026-02', '2026-02');
    expect(smallest).toBe(5);
    const alone = lines.find(({ branchId, whole }) => branchId === null && !whole);
    expect(alone).toMatchObject({ HELD: null, planned: null, hours: null, caseload: null });
    // The whole less the north would give the three back, and the one who was called.
    const [ofNorth, whole] = [lines.find(({ branchId }) => branchId === north), lines.find((line) => line.whole)];
    expect([ofNorth?.planned, whole?.planned]).toContain(null);
    expect([ofNorth?.caseload, whole?.caseload]).toContain(null);
  });

  it('says the same of a month in every period', async () => {
    const [short, long] = [await figures('2026-02', '2026-02'), await figures('2026-01', '2026-03')];
    expect(long.lines.filter(({ month }) => month === '2026-02')).toEqual(short.lines);
  });

  const sheet = async (format: 'csv' | 'xlsx', query: string) => {
    const { body, headers } = await browser.get(`${paths.figuresFile(association.id, format)}?from=2026-02&until=2026-02${query}`).buffer(true).parse((answer, done) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => done(null, Buffer.concat(parts)));
    }).expect(200);
    return { bytes: body as Buffer, type: headers['content-type'] };
  };

  it('writes the same as CSV and XLSX, in which no name is a formula', async () => {
    const { bytes, type } = await sheet('csv', '');
    expect(type).toMatch(/^text\/csv/);
    const [head = '', ...lines] = bytes.toString().split('\r\n');
    expect(head.startsWith('\ufeffMois;Antenne;Contacts prévus;')).toBe(true);
    expect(lines[0]).toMatch(/^2026-02;'=Nord;/);
    expect(lines.join()).toContain(';secret;');

    const rows = rowsOfXlsx((await sheet('xlsx', '')).bytes);
    expect(rows[0]).toEqual(head.slice(1).split(';').map((text) => ({ text })));
    expect(rows).toHaveLength(lines.filter(Boolean).length + 1);
    // A text of an XLSX is never run, so the name stands as it is.
    expect(rows[1]?.[1]).toEqual({ text: '=Nord' });
    const told = rows.slice(1).map((row) => row.map((cell) => (cell && ('text' in cell ? cell.text.replace(/^=/, `'=`) : String(cell.number).replace('.', ','))) || '').join(';'));
    expect(told).toEqual(lines.filter(Boolean));
  });

  it('heads each column in French and in English, with its unit', async () => {
    const heads = await Promise.all(['fr', 'en'].map(async (language) => (await sheet('csv', `&language=${language}`)).bytes.toString().split('\r\n')[0]?.split(';') ?? []));
    const [french = [], english = []] = heads;
    expect(english).toHaveLength(french.length);
    expect(new Set([...french, ...english]).size).toBe(2 * french.length);
    expect(french).toEqual(expect.arrayContaining(['Temps bénévole (heures)', 'Distance parcourue (km)', 'Attente avant le premier contact, médiane (jours)', 'Bénévoles sans contact']));
    expect(english).toEqual(expect.arrayContaining(['Volunteer time (hours)', 'Distance travelled (km)', 'Wait before the first contact, median (days)', 'Volunteers without a contact']));
  });

  it('writes one branch alone where it is asked for', async () => {
    const branches = async (query: string) => (await sheet('csv', query)).bytes.toString().split('\r\n').slice(1).filter(Boolean).map((line) => line.split(';')[1]);
    expect(await branches('')).toEqual([`'=Nord`, 'Sans antenne', 'Toute l’association']);
    expect(await branches(`&branchId=${north}`)).toEqual([`'=Nord`]);
    expect(await branches('&branchId=none')).toEqual(['Sans antenne']);
    await browser.get(`${paths.figuresFile(association.id, 'csv')}?from=2026-02&until=2026-02&branchId=${newId()}`).expect(404);
    await browser.get(`${paths.figuresFile(association.id, 'csv')}?from=2026-02&until=2026-02&branchId=nord`).expect(400);
  });

  it('counts the faces that people met, the loads of volunteers and how long people waited, by branch and month', async () => {
    const { lines } = await figures('2026-02', '2026-03');
    const [february, march] = ['2026-02', '2026-03'].map((month) => lines.find((line) => line.month === month && line.whole));
    expect(february).toMatchObject({ TWO: 0, medianDays: 15.5 });
    expect([lines.find(({ branchId }) => branchId === north)?.ONE, february?.ONE]).toContain(null);
    // One volunteer is a small number; a branch without any says nought.
    expect(february).toMatchObject({ volunteers: null, IDLE: 0, USUAL: null, OVERLOADED: 0 });
    expect(march).toMatchObject({ planned: 0, caseload: 0, volunteers: null, IDLE: null });
    expect(march).not.toHaveProperty('medianDays');
    expect(lines.find(({ branchId }) => branchId === north)).toMatchObject({ volunteers: 0 });
  });

  it('counts a month once it is over and its outcomes are entered', async () => {
    const soon = new Date().toISOString().slice(0, 7);
    const { lines, closedUntil } = await figures('2026-02', soon);
    expect(closedUntil < soon).toBe(true);
    expect(lines.at(-1)?.month).toBe(closedUntil);
    expect((await figures(soon, soon)).lines).toEqual([]);
  });

  it('says nought of an association without anybody', async () => {
    const empty = await api.given.association({ name: 'Les Nouvelles' });
    await api.given.organiser(empty, 'nouvelles@lesamarres.example', ['COORDINATOR']);
    const { body } = await (await signIn(api, 'nouvelles@lesamarres.example')).get(`${paths.figures(empty.id)}?from=2025-01&until=2026-03`).expect(200);
    expect(body.lines).toHaveLength(30);
    expect(body.totals.at(-1)).toMatchObject({ whole: true, planned: { atLeast: 0, exact: true } });
  });

  it('tells closed months at night before anybody asks', async () => {
    const watch = await api.given.association({ name: 'Les Veilleuses' });
    const { id } = await api.given.organiser(watch, 'veilleuses@lesamarres.example', ['VOLUNTEER']);
    await volunteers(watch.id, id, '2020-01-01');
    await api.app.get(NightlyMonths).run();
    const told = await api.given.within(watch.id, (db) => db.query<{ month: string }[]>('select month from published_month order by month'));
    expect(told).toHaveLength(13);
    expect(told.at(-1)?.month).toBe(lastClosedMonth(new Date().toISOString()));
  });

  it('tells a month once when it is first read by two at the same time, and lets nobody change what was told', async () => {
    const { id } = association;
    const [one, other] = await Promise.all([figures('2026-01', '2026-02'), figures('2026-01', '2026-02')]);
    expect(one).toEqual(other);
    await expect(api.given.within(id, async (db) => {
      await db.query('set local role presence_app');
      await db.query('delete from published_month');
    })).rejects.toThrow('permission denied');
  });

  it('keeps the name of a branch that is gone', async () => {
    const gone = newId();
    const empty = await api.given.association({ name: 'Les Anciennes' });
    await api.given.organiser(empty, 'anciennes@lesamarres.example', ['COORDINATOR']);
    await api.given.store(empty, BranchRow, { id: gone, name: 'Est' });
    const { id: organiserId } = await api.given.organiser(empty, 'lou@lesamarres.example', ['VOLUNTEER']);
    await volunteers(empty.id, organiserId, '2026-01-01');
    const reader = await signIn(api, 'anciennes@lesamarres.example');
    const read = async () => (await reader.get(`${paths.figures(empty.id)}?from=2026-02&until=2026-02`).expect(200)).body as Figures;
    const before = await read();
    await api.given.within(empty.id, (db) => db.query('delete from branch where id = $1', [gone]));
    expect(await read()).toEqual(before);
    const { text } = await reader.get(`${paths.figuresFile(empty.id, 'csv')}?from=2026-02&until=2026-02&branchId=${gone}`).expect(200);
    expect(text).toContain('2026-02;Est;');
  });

  it('values volunteer time for account 864, and hands it to Bénévalibre without anybody who was helped', async () => {
    const { text } = await browser.get(`${paths.volunteerTime(association.id)}?from=2026-02&until=2026-02&hourlyValue=12`).expect(200);
    expect(text.split('\r\n').slice(0, 2)).toEqual(['\ufeffMois;Bénévole;Temps bénévole (heures);Distance parcourue (km);Valeur horaire (€);Valeur, compte 864 (€)', '2026-02;awa;7,5;37,5;12;90']);
    const { body } = await browser.get(`${paths.benevalibre(association.id)}?from=2026-02&until=2026-02`).expect(200);
    expect(body.benevalos).toHaveLength(15);
    expect(body.anonymous_members).toEqual([{ uuid: volunteer, name: 'awa' }]);
    expect(body.benevalos[0]).toEqual({ anonymous_member: volunteer, title: 'Appel de convivialité', category: 'Appel de convivialité', date: '2026-02-10', duration: '00:30:00', distance: 2.5 });
  });

  it.each(['from=2026-03&until=2026-02', 'from=2026-13&until=2026-14', 'from=1900-01&until=2026-01', 'from=0000-01&until=0000-02', 'from=2020-01&until=2026-01', ''])('refuses the period "%s" by name', async (query) => {
    const { body } = await browser.get(`${paths.figures(association.id)}?${query}`).expect(400);
    expect(body).toMatchObject({ code: 'VALIDATION' });
  });

  it('says the same of a closed month whoever is moved, corrected, given another limit or erased since', async () => {
    const before = await figures('2026-01', '2026-03');
    const south = newId();
    await api.given.store(association, BranchRow, { id: south, name: 'Sud' });
    await api.given.within(association.id, async (db) => {
      await db.query('update supported_person set branch_id = $1 where id in (select id from supported_person where branch_id = $2 limit 3)', [south, north]);
      await db.query('update volunteer set max_contacts_per_week = 1 where id = $1', [volunteer]);
      await db.query('update outcome set minutes = 120');
      await db.query(`delete from outcome where result = 'NO_ANSWER'`);
    });
    const after = await figures('2026-01', '2026-03');
    expect(after.lines.filter(({ month }) => month === '2026-02')).toEqual(before.lines.filter(({ month }) => month === '2026-02'));
    expect(after.totals.filter(({ branchId }) => branchId !== south)).toEqual(before.totals);
    expect((await figures('2026-02', '2026-02')).lines).toEqual(before.lines.filter(({ month }) => month === '2026-02'));
    // Another threshold holds for months that are told from then on: two tables of the same month would be subtracted.
    await api.given.within(association.id, (db) =>
      db.query(`insert into home_support_settings (association_id, values) values ($1, '{"smallestCount": 11}')`, [association.id]));
    expect(await figures('2026-02', '2026-02')).toMatchObject({ smallest: 5, lines: before.lines.filter(({ month }) => month === '2026-02') });
  });
});
