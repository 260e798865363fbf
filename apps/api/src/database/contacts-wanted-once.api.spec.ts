import { newId, type Id } from '@presence/domain';
import type { QueryRunner } from 'typeorm';
import { givenCalled, monday } from '../testing/given-rota';
import { startApi, type TestApi } from '../testing/start-api';
import { ContactsAreWantedOnce1764000100000 } from './migrations/1764000100000-contacts-are-wanted-once';

describe('contacts that rotas had planned twice before it was refused', () => {
  let api: TestApi;
  let association: { id: Id };
  let need: { personId: Id; needId: Id };

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    const claire = await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
    need = await givenCalled(api, association, 'Odile', claire);
  });
  afterAll(() => api.stop());

  /** Rotas of one week, the first published first, with contacts on these days (0: Monday), before and after the migration. */
  async function migrated(weeksAhead: number, rotas: readonly (readonly number[])[]) {
    const runner = api.owner.createQueryRunner();
    const migration = new ContactsAreWantedOnce1764000100000();
    await runner.startTransaction();
    try {
      await runner.query(`select set_config('app.association', $1, true)`, [association.id]);
      await runner.query('alter table contact disable trigger contact_history');
      await migration.down(runner);
      for (const [at, days] of rotas.entries()) await store(runner, weeksAhead, at, days);
      await migration.up(runner);
      const rows: { rota: number; day: number; held: boolean; number: number }[] =
        await runner.query(
          `select extract(day from r.published_at)::int as rota, c.date - r."from" as day, c.held, c.occurrence_number as number
           from contact c join rota r on r.id = c.rota_id order by 1, 2`,
        );
      return rows;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  async function store(runner: QueryRunner, ahead: number, at: number, days: readonly number[]) {
    const rotaId = newId();
    await runner.query(
      `insert into rota (association_id, id, "from", weeks, state, published_at, overlap_kept) values ($1, $2, $3, 1, 'PUBLISHED', $4, true)`,
      [association.id, rotaId, monday(ahead), `2020-01-${String(at + 1).padStart(2, '0')}`],
    );
    for (const day of days)
      await runner.query(
        `insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, date, start, duration_minutes, time_zone, starts_at, ends_at, state, held)
         values ($1, $2, $3, $4, $5, 'CALL', 0, $6::date + $7::int, '10:00', 30, 'Europe/Paris', $6::date + make_interval(days => $7::int, hours => 9), $6::date + make_interval(days => $7::int, hours => 10), 'PUBLISHED', true)`,
        [association.id, newId(), rotaId, need.needId, need.personId, monday(ahead), day],
      );
  }
  const held = (rows: Awaited<ReturnType<typeof migrated>>) =>
    rows.filter((row) => row.held).map(({ rota, day }) => [rota, day]);

  it('keeps the one published first of each occurrence and each date', async () => {
    expect(held(await migrated(1, [[1], [1], [3]]))).toEqual([[1, 1]]);
    expect(
      held(
        await migrated(1, [
          [1, 3],
          [1, 4],
        ]),
      ),
    ).toEqual([
      [1, 1],
      [1, 3],
    ]);
  });

  it('cancels nothing for the sake of one that is cancelled itself', async () => {
    // The second rota's Wednesday is a second first contact of the week; the third rota's Wednesday is its second.
    const rows = await migrated(1, [[1], [2], [0, 2]]);
    expect(held(rows)).toEqual([
      [1, 1],
      [3, 2],
    ]);
  });

  it('leaves what has happened as it was, and marks it as one too many only where it doubles', async () => {
    const rows = await migrated(-2, [[1], [2], [0, 2]]);
    expect(rows.every((row) => row.held)).toBe(true);
    expect(rows.filter(({ number }) => number < 100).map(({ rota, day }) => [rota, day])).toEqual([
      [1, 1],
      [3, 2],
    ]);
  });
});
