import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** The rotas, what the engine found for them, their contacts, who does each, and who is asked to take one over. */
export class RotasArePlanned1763800700000 implements MigrationInterface {
  name = 'RotasArePlanned1763800700000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'rota',
      `
      branch_id uuid,
      "from" date not null,
      weeks int not null,
      state varchar(10) not null default 'DRAFT',
      published_at timestamptz,
      version int not null default 1,
      constraint rota_monday check (extract(isodow from "from") = 1),
      constraint rota_branch foreign key (association_id, branch_id) references branch (association_id, id)`,
    );
    await privateTable(
      runner,
      'rota_run',
      `
      rota_id uuid not null,
      state varchar(10) not null,
      seed int not null,
      share double precision not null default 0,
      uncovered_weight double precision,
      uncovered_contacts int,
      bound double precision,
      quality double precision,
      seconds_left double precision,
      proposals int not null default 0,
      beat_at timestamptz not null default now(),
      started_at timestamptz not null default now(),
      ended_at timestamptz,
      constraint rota_run_rota foreign key (association_id, rota_id) references rota (association_id, id) on delete cascade`,
    );
    await privateTable(
      runner,
      'contact',
      `
      rota_id uuid not null,
      need_id uuid not null,
      person_id uuid not null,
      kind varchar(12) not null,
      week int not null,
      date date,
      start time,
      duration_minutes int not null,
      time_zone varchar(40) not null,
      starts_at timestamptz,
      ends_at timestamptz,
      state varchar(10) not null,
      held boolean not null default false,
      locked boolean not null default false,
      retry_of uuid,
      chased_at timestamptz,
      escalated_at timestamptz,
      updated_at timestamptz not null default now(),
      version int not null default 1,
      constraint contact_rota foreign key (association_id, rota_id) references rota (association_id, id) on delete cascade,
      constraint contact_need foreign key (association_id, need_id) references need (association_id, id) on delete cascade,
      constraint contact_person foreign key (association_id, person_id) references supported_person (association_id, id) on delete cascade,
      constraint contact_held check (held = (state = 'PUBLISHED')),
      constraint contact_order check (ends_at > starts_at),
      constraint contact_when unique (association_id, id, starts_at, ends_at, held)`,
    );
    // The copy of the contact's times is kept true by the foreign key itself, so that the exclusion can rest on it.
    await privateTable(
      runner,
      'contact_volunteer',
      `
      contact_id uuid not null,
      volunteer_id uuid not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      held boolean not null default false,
      answer varchar(10) not null default 'WAITING',
      told_at timestamptz,
      answered_at timestamptz,
      constraint contact_volunteer_contact foreign key (association_id, contact_id, starts_at, ends_at, held)
        references contact (association_id, id, starts_at, ends_at, held) on update cascade on delete cascade,
      constraint contact_volunteer_volunteer foreign key (association_id, volunteer_id) references volunteer (association_id, id),
      constraint volunteer_booked_once exclude using gist (
        association_id with =, volunteer_id with =, tstzrange(starts_at, ends_at) with &&) where (held and answer <> 'DECLINED')`,
      'contact_id, volunteer_id',
    );
    await privateTable(
      runner,
      'cover_request',
      `
      contact_id uuid not null,
      volunteer_id uuid not null,
      reason varchar(12) not null,
      asked_ids uuid[] not null default '{}',
      opened_at timestamptz not null default now(),
      covered_by uuid,
      closed_at timestamptz,
      version int not null default 1,
      constraint cover_request_contact foreign key (association_id, contact_id) references contact (association_id, id) on delete cascade,
      constraint cover_request_volunteer foreign key (association_id, volunteer_id) references volunteer (association_id, id),
      constraint cover_request_by foreign key (association_id, covered_by) references volunteer (association_id, id)`,
    );
    await privateTable(
      runner,
      'volunteer_feed',
      `
      volunteer_id uuid not null,
      token_hash bytea not null,
      created_at timestamptz not null default now(),
      constraint volunteer_feed_organiser foreign key (association_id, volunteer_id) references organiser (association_id, id)`,
      'volunteer_id',
    );
    await runner.query(`
      create index rota_by_start on rota (association_id, "from");
      create index rota_run_by_rota on rota_run (association_id, rota_id, started_at);
      create index contact_by_rota on contact (association_id, rota_id);
      create index contact_by_person on contact (association_id, person_id, starts_at);
      create index contact_by_time on contact (association_id, starts_at);
      create index contact_volunteer_by_volunteer on contact_volunteer (association_id, volunteer_id, starts_at);
      create index cover_request_by_contact on cover_request (association_id, contact_id);
      create unique index cover_request_open on cover_request (association_id, contact_id, volunteer_id) where (closed_at is null);
      create unique index volunteer_feed_token on volunteer_feed (association_id, token_hash);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, [
      'volunteer_feed',
      'cover_request',
      'contact_volunteer',
      'contact',
      'rota_run',
      'rota',
    ]);
  }
}
