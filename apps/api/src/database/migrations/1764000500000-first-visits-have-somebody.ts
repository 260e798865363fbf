import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who does a first visit: until now whoever saw to the referral, and so it stays for those planned before. */
export class FirstVisitsHaveSomebody1764000500000 implements MigrationInterface {
  name = 'FirstVisitsHaveSomebody1764000500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table referral add column first_visit_by uuid;
      alter table referral add constraint referral_visitor foreign key (association_id, first_visit_by) references organiser (association_id, id);
      create index referral_by_visitor on referral (association_id, first_visit_by, first_visit_at);
      -- The owner of the table sees the rows of all associations only where its own row-level security is not forced.
      alter table referral no force row level security;
      update referral set first_visit_by = owner_id where first_visit_at is not null;
      alter table referral force row level security;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table referral drop column first_visit_by');
  }
}
