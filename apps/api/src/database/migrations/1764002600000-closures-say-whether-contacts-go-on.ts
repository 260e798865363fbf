import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A closure of the association keeps whether calls and visits go on, for rotas that are planned later. */
export class ClosuresSayWhetherContactsGoOn1764002600000 implements MigrationInterface {
  name = 'ClosuresSayWhetherContactsGoOn1764002600000';

  /** Of closures before, those that cancelled contacts are known; of the others nobody was told that contacts stop. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table closure add column contacts varchar(6)');
    await runner.query('alter table closure no force row level security');
    await runner.query('alter table closure_contact no force row level security');
    await runner.query(`
      update closure c set contacts = case when exists (
        select 1 from closure_contact k where k.association_id = c.association_id and k.closure_id = c.id) then 'CANCEL' else 'KEEP' end
      where c.scope = 'ASSOCIATION'`);
    await runner.query('alter table closure_contact force row level security');
    await runner.query('alter table closure force row level security');
    await runner.query(
      `alter table closure add constraint closure_contacts check ((scope = 'ASSOCIATION') = (contacts is not null))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table closure drop constraint closure_contacts');
    await runner.query('alter table closure drop column contacts');
  }
}
