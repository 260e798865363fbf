import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Takes the turn at the end of an association's chain, reads its last line and appends the next, in one statement. Within a
 * function that is volatile each statement sees what was committed before it began, so the last line is the one that the
 * turn was waited for. The hash is that of `linkHash` in audit/chain.ts. The instant goes on while the turn is waited for.
 */
export class TheLogIsAppendedAtOnce1764001400000 implements MigrationInterface {
  name = 'TheLogIsAppendedAtOnce1764001400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function append_audit_event(association uuid, account uuid, act text, subject uuid, asked timestamptz)
      returns void language plpgsql volatile as $$
      declare
        number bigint;
        previous bytea;
        moment timestamptz;
        line text;
      begin
        perform pg_advisory_xact_lock(hashtextextended(association::text, 1));
        moment := date_trunc('milliseconds', asked + (clock_timestamp() - statement_timestamp()));
        select e.sequence, e.hash into number, previous from audit_event e
          where e.association_id = association order by e.sequence desc limit 1;
        number := coalesce(number, 0) + 1;
        line := '["' || number || '","' || to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","'
          || account || '",' || to_json(act) || ',' || coalesce('"' || subject || '"', 'null') || ']';
        insert into audit_event (association_id, sequence, at, account_id, action, subject_id, hash)
        values (association, number, moment, account, act, subject,
          sha256(coalesce(previous, '') || convert_to(line, 'UTF8')));
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function append_audit_event(uuid, uuid, text, uuid, timestamptz)');
  }
}
