import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** The people who are called or visited, their consents, needs and referrals; the keys that seal what is theirs. */
export class PeopleAreAccompanied1763800500000 implements MigrationInterface {
  name = 'PeopleAreAccompanied1763800500000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'data_key',
      `
      number int not null,
      wrapped bytea not null,
      created_at timestamptz not null default now(),
      retired_at timestamptz`,
      'number',
    );
    await privateTable(
      runner,
      'home_support_settings',
      `
      values jsonb not null,
      version int not null default 1,
      constraint home_support_settings_pk primary key (association_id)`,
      null,
    );
    await privateTable(
      runner,
      'supported_person',
      `
      branch_id uuid,
      first_name_sealed bytea not null,
      last_name_sealed bytea not null,
      phones_sealed bytea not null,
      address_sealed bytea not null,
      emergency_contact_sealed bytea,
      name_marks bytea[] not null default '{}',
      insee_code varchar(5) not null constraint supported_person_commune references commune (insee_code),
      languages text[] not null,
      wishes jsonb not null,
      lead_volunteer_id uuid,
      paper_plan boolean not null default false,
      last_contact_at timestamptz,
      last_reached_at timestamptz,
      created_at timestamptz not null default now(),
      ended_at timestamptz,
      erased_at timestamptz,
      version int not null default 1,
      constraint supported_person_branch foreign key (association_id, branch_id) references branch (association_id, id),
      constraint supported_person_lead foreign key (association_id, lead_volunteer_id) references organiser (association_id, id)`,
    );
    await privateTable(
      runner,
      'consent',
      `
      person_id uuid not null,
      given_on date not null,
      given_by varchar(10) not null,
      means varchar(10) not null,
      scope text[] not null,
      recorded_by uuid not null,
      recorded_at timestamptz not null default now(),
      withdrawn_at timestamptz,
      withdrawn_means varchar(10),
      constraint consent_person foreign key (association_id, person_id) references supported_person (association_id, id) on delete cascade,
      constraint consent_by foreign key (association_id, recorded_by) references organiser (association_id, id)`,
    );
    await privateTable(
      runner,
      'need',
      `
      person_id uuid not null,
      kind varchar(12) not null,
      rhythm jsonb not null,
      duration_minutes int not null,
      liked jsonb not null default '[]',
      impossible jsonb not null default '[]',
      usual jsonb,
      volunteers_needed int not null,
      "from" date not null,
      until date,
      pauses jsonb not null default '[]',
      priority varchar(8) not null,
      heatwave_round boolean not null default false,
      waiting_since timestamptz not null default now(),
      ended_at timestamptz,
      version int not null default 1,
      constraint need_person foreign key (association_id, person_id) references supported_person (association_id, id) on delete cascade`,
    );
    await privateTable(
      runner,
      'referral',
      `
      received_at timestamptz not null default now(),
      channel varchar(8) not null,
      origin varchar(14) not null,
      sender_sealed bytea not null,
      name_sealed bytea not null,
      phone_sealed bytea,
      message_sealed bytea not null,
      insee_code varchar(5) not null constraint referral_commune references commune (insee_code),
      wanted text[] not null,
      agreed boolean not null,
      state varchar(12) not null,
      owner_id uuid,
      first_visit_at timestamptz,
      decided_at timestamptz,
      decline_word_sealed bytea,
      person_id uuid,
      told_late_at timestamptz,
      version int not null default 1,
      constraint referral_owner foreign key (association_id, owner_id) references organiser (association_id, id),
      constraint referral_person foreign key (association_id, person_id) references supported_person (association_id, id)`,
    );
    await runner.query(`
      create index consent_by_person on consent (association_id, person_id);
      create index need_by_person on need (association_id, person_id);
      create index referral_by_state on referral (association_id, state, received_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, [
      'referral',
      'need',
      'consent',
      'supported_person',
      'home_support_settings',
      'data_key',
    ]);
  }
}
