import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An absence knows who noted it, where somebody did for somebody else. */
export class AbsencesAreNotedByOthers1764001810000 implements MigrationInterface {
  name = 'AbsencesAreNotedByOthers1764001810000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table unavailability add column noted_by uuid;
      alter table unavailability add constraint unavailability_noted_by foreign key (association_id, noted_by) references organiser (association_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table unavailability drop column noted_by');
  }
}
