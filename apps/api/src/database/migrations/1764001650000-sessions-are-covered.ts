import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A cover request is about a contact or a session, and whoever is replaced, asked or found is an organiser. */
export class SessionsAreCovered1764001650000 implements MigrationInterface {
  name = 'SessionsAreCovered1764001650000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cover_request drop constraint cover_request_volunteer, drop constraint cover_request_by;
      alter table cover_request rename column volunteer_id to organiser_id;
      alter table cover_request alter column contact_id drop not null,
        add column session_id uuid,
        add column place smallint not null default 0,
        add column asked_for timestamptz,
        add column off boolean not null default false,
        add column alarmed_at timestamptz,
        add constraint cover_request_subject check (num_nonnulls(contact_id, session_id) = 1),
        add constraint cover_request_session foreign key (association_id, session_id) references session (association_id, id) on delete cascade,
        add constraint cover_request_organiser foreign key (association_id, organiser_id) references organiser (association_id, id),
        add constraint cover_request_by foreign key (association_id, covered_by) references organiser (association_id, id);
      create index cover_request_by_session on cover_request (association_id, session_id);
      create unique index cover_request_open_session on cover_request (association_id, session_id, organiser_id) where closed_at is null;
      alter table cover_ask drop constraint cover_ask_volunteer;
      alter table cover_ask rename column volunteer_id to organiser_id;
      alter index cover_ask_of_volunteer rename to cover_ask_of_organiser;
      alter table cover_ask add constraint cover_ask_organiser foreign key (association_id, organiser_id) references organiser (association_id, id);
    `);
  }

  /** Of sessions nobody is looked for any more. */
  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['cover_request', 'cover_ask'])
      await runner.query(`alter table ${table} no force row level security`);
    await runner.query(`
      delete from cover_ask a using cover_request q where q.association_id = a.association_id and q.id = a.request_id and q.session_id is not null;
      delete from cover_request where session_id is not null;
      alter table cover_ask drop constraint cover_ask_organiser;
      alter index cover_ask_of_organiser rename to cover_ask_of_volunteer;
      alter table cover_ask rename column organiser_id to volunteer_id;
      alter table cover_ask add constraint cover_ask_volunteer foreign key (association_id, volunteer_id) references volunteer (association_id, id);
      drop index cover_request_open_session;
      alter table cover_request drop constraint cover_request_subject, drop constraint cover_request_by, drop constraint cover_request_organiser,
        drop column session_id, drop column place, drop column asked_for, drop column off, drop column alarmed_at, alter column contact_id set not null;
      alter table cover_request rename column organiser_id to volunteer_id;
      alter table cover_request add constraint cover_request_volunteer foreign key (association_id, volunteer_id) references volunteer (association_id, id),
        add constraint cover_request_by foreign key (association_id, covered_by) references volunteer (association_id, id);
    `);
    for (const table of ['cover_request', 'cover_ask'])
      await runner.query(`alter table ${table} force row level security`);
  }
}
