import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An absence is of whoever sits in the association, whether they volunteer or lead groups. */
export class AbsencesAreOfOrganisers1764001652000 implements MigrationInterface {
  name = 'AbsencesAreOfOrganisers1764001652000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table unavailability drop constraint unavailability_volunteer;
      alter table unavailability rename column volunteer_id to organiser_id;
      alter index unavailability_by_volunteer rename to unavailability_by_organiser;
      alter table unavailability add constraint unavailability_organiser foreign key (association_id, organiser_id) references organiser (association_id, id);
    `);
  }

  /** Absences of those who do not volunteer go. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table unavailability no force row level security');
    await runner.query('alter table volunteer no force row level security');
    await runner.query(`
      delete from unavailability u where not exists (select 1 from volunteer v where v.association_id = u.association_id and v.id = u.organiser_id);
      alter table unavailability drop constraint unavailability_organiser;
      alter index unavailability_by_organiser rename to unavailability_by_volunteer;
      alter table unavailability rename column organiser_id to volunteer_id;
      alter table unavailability add constraint unavailability_volunteer foreign key (association_id, volunteer_id) references volunteer (association_id, id);
    `);
    await runner.query('alter table volunteer force row level security');
    await runner.query('alter table unavailability force row level security');
  }
}
