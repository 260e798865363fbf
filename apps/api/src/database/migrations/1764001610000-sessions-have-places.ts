import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the owner of the tables reads and writes here for every association at once. */
const READ = ['"group"', 'series', 'session', 'session_facilitation'];

/**
 * How many people a session needs, who of them leads and who has said yes, and series whose team leads in turn. A group
 * that stands keeps as many places as its series have people, two at most, so that nothing is missing that was not before.
 */
export class SessionsHavePlaces1764001610000 implements MigrationInterface {
  name = 'SessionsHavePlaces1764001610000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of READ)
      await runner.query(`alter table ${table} no force row level security`);
    await runner.query(
      'alter table "group" add column facilitator_places smallint not null default 2',
    );
    await runner.query(
      `update "group" g set facilitator_places = greatest(1, least(2, t.most))
       from (select s.association_id, s.group_id, max(cardinality(s.facilitator_ids)) as most from series s group by 1, 2) t
       where t.association_id = g.association_id and t.group_id = g.id`,
    );
    await runner.query('alter table series add column rotates boolean not null default false');
    await runner.query('alter table session add column led_by_hand boolean not null default false');
    await runner.query(
      `alter table session_facilitation add column position smallint not null default 0,
       add column state varchar(10) not null default 'CONFIRMED'`,
    );
    // Whoever stands first in the series leads; the others follow in its order.
    await runner.query(
      `update session_facilitation f
       set position = coalesce(array_position(r.facilitator_ids, f.organiser_id), cardinality(r.facilitator_ids) + 1) - 1
       from session s join series r on r.association_id = s.association_id and r.id = s.series_id
       where s.association_id = f.association_id and s.id = f.session_id`,
    );
    for (const table of READ) await runner.query(`alter table ${table} force row level security`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session_facilitation drop column state, drop column position');
    await runner.query('alter table session drop column led_by_hand');
    await runner.query('alter table series drop column rotates');
    await runner.query('alter table "group" drop column facilitator_places');
  }
}
