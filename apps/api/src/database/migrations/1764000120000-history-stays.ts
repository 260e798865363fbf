import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What has begun of a published rota keeps its state, its time, its person and its volunteers, whoever changes what:
 * the application can neither change nor delete it. For a contact without a date its week decides. What is noted about
 * it (asked for, told of) may still change, and the owner of the database may repair.
 */
export class HistoryStays1764000120000 implements MigrationInterface {
  name = 'HistoryStays1764000120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function contact_history() returns trigger language plpgsql as $$
      begin
        if session_user = 'presence_app'
          and coalesce(old.starts_at <= now(), old.occurrence_on + 7 <= (now() at time zone old.time_zone)::date)
          and exists (select 1 from rota r where r.association_id = old.association_id and r.id = old.rota_id and r.published_at is not null)
          and (tg_op = 'DELETE' or (new.state, new.held, new.rota_id, new.need_id, new.person_id, new.kind, new.week, new.date, new.start, new.duration_minutes, new.starts_at, new.ends_at, new.retry_of)
            is distinct from (old.state, old.held, old.rota_id, old.need_id, old.person_id, old.kind, old.week, old.date, old.start, old.duration_minutes, old.starts_at, old.ends_at, old.retry_of))
        then
          raise exception 'contact % has begun and stays as it is', old.id using errcode = 'check_violation', constraint = 'contact_history';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
      create trigger contact_history before update or delete on contact for each row execute function contact_history();

      create function contact_volunteer_history() returns trigger language plpgsql as $$
      begin
        if session_user = 'presence_app' and old.held and old.starts_at <= now()
          and (tg_op = 'DELETE' or (new.contact_id, new.volunteer_id, new.answer) is distinct from (old.contact_id, old.volunteer_id, old.answer))
        then
          raise exception 'contact % has begun and keeps its volunteers', old.contact_id using errcode = 'check_violation', constraint = 'contact_history';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
      create trigger contact_volunteer_history before update or delete on contact_volunteer for each row execute function contact_volunteer_history();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger contact_volunteer_history on contact_volunteer;
      drop function contact_volunteer_history();
      drop trigger contact_history on contact;
      drop function contact_history();
    `);
  }
}
