import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/**
 * The publication state of each listing (private), and the projection that the directory reads (public): whole
 * documents, and one covering row per theme and weekday by which a search near a place finds them.
 */
export class ListingsArePublished1763800200000 implements MigrationInterface {
  name = 'ListingsArePublished1763800200000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'listing',
      `
      group_id uuid not null,
      slug varchar(80) not null,
      published_at timestamptz,
      verified_at timestamptz,
      verified_until timestamptz,
      version int not null default 1,
      constraint listing_slug unique (association_id, slug),
      constraint listing_group foreign key (association_id, group_id) references "group" (association_id, id)`,
      'group_id',
    );
    await runner.query(`
      create table published_listing (
        association_id uuid not null,
        id uuid not null,
        slug varchar(80) not null constraint published_listing_slug unique,
        association_slug varchar(80) not null,
        document jsonb not null,
        card jsonb not null,
        department_code varchar(3) not null,
        insee_code varchar(5) not null,
        latitude real not null,
        longitude real not null,
        cell int not null,
        themes text[] not null,
        audiences text[] not null,
        format varchar(20) not null,
        facilitation_mode varchar(20) not null,
        languages text[] not null,
        rhythm varchar(20) not null,
        weekdays text[] not null,
        search tsvector not null,
        next_starts_at timestamptz,
        verified_until timestamptz not null,
        updated_at timestamptz not null,
        constraint published_listing_pk primary key (association_id, id)
      );
      create index published_listing_search on published_listing using gin (search);
      create index published_listing_themes on published_listing using gin (themes);
      create index published_listing_department on published_listing (department_code, next_starts_at);
      create index published_listing_cell on published_listing (cell);
      create index published_listing_next on published_listing (next_starts_at, slug);
      create index published_listing_association on published_listing (association_slug);

      create table published_slot (
        theme varchar(40) not null,
        weekday varchar(2) not null,
        cell int not null,
        slug varchar(80) not null constraint published_slot_listing references published_listing (slug) on update cascade on delete cascade,
        latitude real not null,
        longitude real not null,
        association_id uuid not null,
        constraint published_slot_pk primary key (theme, weekday, cell, slug) include (latitude, longitude)
      );
      create index published_slot_of_listing on published_slot (slug);

      create table directory_version (
        only_row boolean not null default true constraint directory_version_pk primary key constraint directory_version_one check (only_row),
        version bigint not null
      );
      insert into directory_version (version) values (1);
      grant select on published_listing, published_slot, directory_version to presence_directory;

      alter table published_listing enable row level security;
      alter table published_slot enable row level security;
      create policy of_association on published_listing to presence_app
        using (association_id = (select nullif(current_setting('app.association', true), '')::uuid))
        with check (association_id = (select nullif(current_setting('app.association', true), '')::uuid));
      create policy of_association on published_slot to presence_app
        using (association_id = (select nullif(current_setting('app.association', true), '')::uuid))
        with check (association_id = (select nullif(current_setting('app.association', true), '')::uuid));
      create policy for_everyone on published_listing for select to presence_directory using (true);
      create policy for_everyone on published_slot for select to presence_directory using (true);
      grant select, insert, update, delete on published_listing, published_slot to presence_app;
      grant select, update on directory_version to presence_app;

      -- An address is taken whoever has it; which association does is not told.
      create function directory_slug_taken(wished text) returns boolean language sql stable security definer
        set search_path = public as $$ select exists (select 1 from published_listing where slug = wished) $$;
      revoke execute on function directory_slug_taken from public;
      grant execute on function directory_slug_taken to presence_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function directory_slug_taken');
    await dropAll(runner, ['directory_version', 'published_slot', 'published_listing', 'listing']);
  }
}
