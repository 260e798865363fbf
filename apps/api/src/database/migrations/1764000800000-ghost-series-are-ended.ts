import type { Id } from '@presence/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Ghost, StoredSeries } from './ghost-series';

const TABLES = ['series', 'session', 'session_facilitation', 'attendance', 'audit_event'];

type Owned<T> = T & { associationId: Id };
type Act = Owned<{ action: string; subjectId: Id; at: Date; count: number }>;
type Counted = { count: number }[];

/**
 * A change of "this and the following" that left nothing stored a ghost: a second series with the whole old rule, of which
 * the upkeep made every session again. Each ghost is ended, and the sessions it doubled go. One with attendance never
 * goes, nor one that was changed by hand: it joins the series it belongs to where that has none on its date.
 */
export class GhostSeriesAreEnded1764000800000 implements MigrationInterface {
  name = 'GhostSeriesAreEnded1764000800000';

  async up(runner: QueryRunner): Promise<void> {
    // The owner sees the rows of all associations only where its own row-level security is not forced.
    for (const table of TABLES)
      await runner.query(`alter table ${table} no force row level security`);
    for (const ghost of await ghosts(runner)) process.stdout.write(await repair(runner, ghost));
    // The next upkeep makes these public copies anew.
    await runner.query(
      `update published_listing set next_starts_at = now() - interval '1 second' where next_starts_at is not null`,
    );
    for (const table of TABLES) await runner.query(`alter table ${table} force row level security`);
  }

  async down(): Promise<void> {
    // What was doubled is gone, on purpose.
  }
}

async function ghosts(runner: QueryRunner): Promise<Owned<Ghost>[]> {
  const series = (await runner.query(`
    select association_id as "associationId", id, group_id as "groupId", recurrence, start_time as "startTime",
      end_time as "endTime", ended_at as "endedAt"
    from series order by id`)) as Owned<StoredSeries>[];
  if (series.length === 0) return [];
  // Loaded where there is something to look through only: a new database is made without the rules of recurrence.
  const { ghostsAmong } = await import('./ghost-series');
  const acts = (await runner.query(`
    select association_id as "associationId", action, subject_id as "subjectId", at from audit_event
    where action in ('POST /series/:id/change', 'POST /groups/:groupId/series')`)) as Act[];
  const of = (name: string, subjectId: Id) =>
    acts.filter((act) => act.action === name && act.subjectId === subjectId);
  const found = ghostsAmong(series, {
    changesOf: (id) => of('POST /series/:id/change', id).map(({ at }) => at),
    plannedIn: (groupId) => of('POST /groups/:groupId/series', groupId).length,
  });
  return found.map((each) => ({
    ...each,
    associationId: (each.ghost as Owned<StoredSeries>).associationId,
  }));
}

const SAME_DATE = `twin.association_id = s.association_id and twin.series_id = $3 and left(twin.original_start, 10) = left(s.original_start, 10)`;
const COUNTED = (session: string) =>
  `exists (select 1 from attendance a where a.association_id = ${session}.association_id and a.session_id = ${session}.id)`;

/** Ends one ghost and says what was done to it. */
async function repair(
  runner: QueryRunner,
  { associationId, ghost, of }: Owned<Ghost>,
): Promise<string> {
  const ids = [associationId, ghost.id, of.id];
  // Numbers were entered on the double: then the session that nobody touched is the one too many.
  const untouched = (await runner.query(
    `with gone as (delete from session twin using session s
       where s.association_id = $1 and s.series_id = $2 and ${SAME_DATE} and ${COUNTED('s')} and not ${COUNTED('twin')}
         and twin.edited_at is null and twin.cancelled_at is null returning 1)
     select count(*)::int as count from gone`,
    ids,
  )) as Counted;
  const doubled = (await runner.query(
    `with gone as (delete from session s
       where s.association_id = $1 and s.series_id = $2 and not ${COUNTED('s')} and case
         when exists (select 1 from session twin where ${SAME_DATE}) then s.edited_at is null or s.cancelled_at is not null
         else s.edited_at is null and s.cancelled_at is null and s.starts_at > now() end
       returning 1)
     select count(*)::int as count from gone`,
    ids,
  )) as Counted;
  await runner.query(
    `update session s set series_id = $3 where s.association_id = $1 and s.series_id = $2
       and not exists (select 1 from session twin where ${SAME_DATE})`,
    ids,
  );
  const kept = (await runner.query(
    'select count(*)::int as count from session where association_id = $1 and series_id = $2',
    ids.slice(0, 2),
  )) as Counted;
  await runner.query(
    'update series set ended_at = now(), version = version + 1 where association_id = $1 and id = $2',
    ids.slice(0, 2),
  );
  const removed = (doubled[0]?.count ?? 0) + (untouched[0]?.count ?? 0);
  return `Series ${ghost.id} repeated series ${of.id} of group ${ghost.groupId}: ended, ${removed} doubled sessions removed, ${kept[0]?.count ?? 0} touched ones kept.\n`;
}
