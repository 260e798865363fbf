import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** Venues, groups, the series by which they meet, their sessions, who facilitates and how many came. */
export class GroupsMeet1763800100000 implements MigrationInterface {
  name = 'GroupsMeet1763800100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table commune (
        insee_code varchar(5) not null constraint commune_pk primary key,
        name varchar(80) not null,
        search_name varchar(80) not null,
        postcodes text[] not null,
        department_code varchar(3) not null,
        region_code varchar(3) not null,
        latitude double precision not null,
        longitude double precision not null,
        approximate boolean not null,
        population int not null,
        time_zone varchar(40) not null
      );
      create index commune_search on commune (search_name text_pattern_ops);
      create index commune_search_trigram on commune using gin (search_name gin_trgm_ops);
      create index commune_postcodes on commune using gin (postcodes);
      create table reference_load (
        name varchar(60) not null constraint reference_load_pk primary key,
        version varchar(80) not null,
        loaded_at timestamptz not null default now()
      );
      grant select on commune to presence_app, presence_login, presence_directory;
    `);
    await privateTable(
      runner,
      'venue',
      `
      name varchar(120) not null,
      street varchar(200) not null default '',
      postcode varchar(5) not null,
      insee_code varchar(5) not null constraint venue_commune references commune (insee_code),
      latitude double precision not null,
      longitude double precision not null,
      coordinates_typed boolean not null default false,
      address_public boolean not null default true,
      accessibility text[] not null default '{}',
      directions text not null default '',
      archived_at timestamptz,
      version int not null default 1`,
    );
    await privateTable(
      runner,
      'group',
      `
      branch_id uuid,
      name varchar(150) not null,
      kind varchar(30) not null,
      themes text[] not null,
      audiences text[] not null,
      format varchar(20) not null,
      facilitation_mode varchar(20) not null,
      languages text[] not null,
      open boolean not null,
      registration_required boolean not null,
      capacity int,
      cost varchar(20) not null,
      cost_note varchar(120) not null default '',
      accessibility text[] not null default '{}',
      description text not null default '',
      first_visit text not null default '',
      contact jsonb not null,
      public_online_link varchar(500),
      private_online_link varchar(500),
      venue_id uuid,
      insee_code varchar(5) not null constraint group_commune references commune (insee_code),
      time_zone varchar(40) not null,
      archived_at timestamptz,
      version int not null default 1,
      constraint group_branch foreign key (association_id, branch_id) references branch (association_id, id),
      constraint group_venue foreign key (association_id, venue_id) references venue (association_id, id)`,
    );
    await privateTable(
      runner,
      'series',
      `
      group_id uuid not null,
      recurrence jsonb not null,
      start_time time not null,
      end_time time not null,
      time_zone varchar(40) not null,
      venue_id uuid,
      facilitator_ids uuid[] not null default '{}',
      ended_at timestamptz,
      version int not null default 1,
      constraint series_group foreign key (association_id, group_id) references "group" (association_id, id),
      constraint series_venue foreign key (association_id, venue_id) references venue (association_id, id)`,
    );
    await privateTable(
      runner,
      'session',
      `
      group_id uuid not null,
      series_id uuid,
      original_start varchar(16),
      date date not null,
      start_time time not null,
      end_time time not null,
      time_zone varchar(40) not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      clock_shift varchar(10),
      venue_id uuid,
      held boolean not null default true,
      cancelled_at timestamptz,
      public_word varchar(200) not null default '',
      edited_at timestamptz,
      updated_at timestamptz not null default now(),
      version int not null default 1,
      constraint session_group foreign key (association_id, group_id) references "group" (association_id, id),
      constraint session_series foreign key (association_id, series_id) references series (association_id, id),
      constraint session_venue foreign key (association_id, venue_id) references venue (association_id, id),
      constraint session_of_series unique (association_id, series_id, original_start),
      constraint session_when unique (association_id, id, starts_at, ends_at, held),
      constraint session_order check (ends_at > starts_at),
      constraint session_held check (held = (cancelled_at is null)),
      constraint venue_booked_once exclude using gist (
        association_id with =, venue_id with =, tstzrange(starts_at, ends_at) with &&) where (held and venue_id is not null)`,
    );
    // The copy of the session's times is kept true by the foreign key itself, so that the exclusion can rest on it.
    await privateTable(
      runner,
      'session_facilitation',
      `
      session_id uuid not null,
      organiser_id uuid not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      held boolean not null default true,
      constraint session_facilitation_session foreign key (association_id, session_id, starts_at, ends_at, held)
        references session (association_id, id, starts_at, ends_at, held) on update cascade on delete cascade,
      constraint session_facilitation_organiser foreign key (association_id, organiser_id) references organiser (association_id, id),
      constraint facilitator_booked_once exclude using gist (
        association_id with =, organiser_id with =, tstzrange(starts_at, ends_at) with &&) where (held)`,
      'session_id, organiser_id',
    );
    await privateTable(
      runner,
      'attendance',
      `
      session_id uuid not null,
      attendee_count int not null,
      first_timer_count int not null,
      counts_by_audience jsonb not null default '{}',
      note varchar(280) not null default '',
      entered_at timestamptz not null,
      entered_by uuid not null,
      version int not null default 1,
      constraint attendance_sum check (first_timer_count between 0 and attendee_count),
      constraint attendance_session foreign key (association_id, session_id) references session (association_id, id),
      constraint attendance_by foreign key (association_id, entered_by) references organiser (association_id, id)`,
      'session_id',
    );
    await runner.query(`
      create index group_by_name on "group" (association_id, name);
      create index session_by_time on session (association_id, starts_at);
      create index session_by_group on session (association_id, group_id, starts_at);
      create index series_by_group on series (association_id, group_id);
      create index session_facilitation_by_organiser on session_facilitation (association_id, organiser_id, starts_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, [
      'attendance',
      'session_facilitation',
      'session',
      'series',
      'group',
      'venue',
      'reference_load',
      'commune',
    ]);
  }
}
