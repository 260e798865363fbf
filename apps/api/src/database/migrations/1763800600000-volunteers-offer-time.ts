import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** What volunteers offer, when they are away, how they came in, and with whom they are matched. */
export class VolunteersOfferTime1763800600000 implements MigrationInterface {
  name = 'VolunteersOfferTime1763800600000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'volunteer',
      `
      gender varchar(6),
      phone varchar(20),
      calls boolean not null,
      visits boolean not null,
      languages text[] not null,
      insee_code varchar(5) not null constraint volunteer_commune references commune (insee_code),
      latitude double precision not null,
      longitude double precision not null,
      travel varchar(8) not null,
      radius_km double precision not null,
      max_contacts_per_week int not null,
      max_visits_per_week int not null,
      max_contacts_per_day int not null,
      max_people int not null,
      accepts_pets boolean not null default true,
      accepts_smoking boolean not null default true,
      accepts_stairs boolean not null default true,
      with_minors boolean not null default false,
      not_paired_with uuid[] not null default '{}',
      availability jsonb not null default '[]',
      since date not null,
      version int not null default 1,
      constraint volunteer_organiser foreign key (association_id, id) references organiser (association_id, id)`,
    );
    await privateTable(
      runner,
      'unavailability',
      `
      volunteer_id uuid not null,
      "from" date not null,
      until date not null,
      constraint unavailability_volunteer foreign key (association_id, volunteer_id) references volunteer (association_id, id),
      constraint unavailability_order check (until >= "from")`,
    );
    await privateTable(
      runner,
      'onboarding_record',
      `
      volunteer_id uuid not null,
      step varchar(24) not null,
      done_on date,
      charter_version varchar(40) not null default '',
      expires_on date,
      constraint onboarding_record_check check ((step = 'BACKGROUND_CHECK') = (done_on is null)),
      constraint onboarding_record_volunteer foreign key (association_id, volunteer_id) references volunteer (association_id, id)`,
      'volunteer_id, step',
    );
    await privateTable(
      runner,
      'match',
      `
      person_id uuid not null,
      volunteer_id uuid not null,
      since date not null,
      ended_on date,
      blocked boolean not null default false,
      constraint match_person foreign key (association_id, person_id) references supported_person (association_id, id) on delete cascade,
      constraint match_volunteer foreign key (association_id, volunteer_id) references volunteer (association_id, id)`,
    );
    await runner.query(`
      create index unavailability_by_volunteer on unavailability (association_id, volunteer_id, "from");
      create index match_by_person on match (association_id, person_id);
      create index match_by_volunteer on match (association_id, volunteer_id);
      create unique index match_once on match (association_id, person_id, volunteer_id) where ended_on is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, ['match', 'onboarding_record', 'unavailability', 'volunteer']);
  }
}
