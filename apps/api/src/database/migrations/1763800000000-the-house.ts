import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** Accounts and associations: who may come in, and the tenant to which every private row belongs. */
export class TheHouse1763800000000 implements MigrationInterface {
  name = 'TheHouse1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;
      create extension if not exists citext;

      create table association (
        id uuid not null constraint association_pk primary key,
        slug varchar(80) not null constraint association_slug unique,
        name varchar(150) not null,
        description text not null default '',
        public_phone varchar(20),
        public_email varchar(254),
        website varchar(500),
        version int not null default 1
      );
      alter table association enable row level security;
      alter table association force row level security;
      create policy of_association on association
        using (id = (select nullif(current_setting('app.association', true), '')::uuid))
        with check (id = (select nullif(current_setting('app.association', true), '')::uuid));
      create policy for_login on association for select to presence_login using (true);
      grant select, update on association to presence_app;
      grant select on association to presence_login;

      create table account (
        id uuid not null constraint account_pk primary key,
        email citext not null constraint account_email unique,
        display_name varchar(80) not null,
        locale varchar(2) not null default 'fr',
        password_hash text not null,
        created_at timestamptz not null default now(),
        version int not null default 1
      );
      create table login_session (
        id uuid not null constraint login_session_pk primary key,
        token_hash bytea not null constraint login_session_token_hash unique,
        account_id uuid not null constraint login_session_account references account (id) on delete cascade,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index login_session_of_account on login_session (account_id);
      create index login_session_expiry on login_session (expires_at);
      create table password_reset (
        id uuid not null constraint password_reset_pk primary key,
        token_hash bytea not null constraint password_reset_token_hash unique,
        account_id uuid not null constraint password_reset_account references account (id) on delete cascade,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create table attempt (
        key varchar(200) not null constraint attempt_pk primary key,
        count int not null,
        window_ends_at timestamptz not null
      );
      grant select, insert, update, delete on account, login_session, password_reset, attempt to presence_login;
    `);
    await privateTable(
      runner,
      'branch',
      `
      name varchar(120) not null,
      version int not null default 1,
      constraint branch_name unique (association_id, name)`,
    );
    await privateTable(
      runner,
      'organiser',
      `
      account_id uuid not null constraint organiser_account references account (id) on delete cascade,
      roles text[] not null,
      branch_id uuid,
      left_at timestamptz,
      version int not null default 1,
      constraint organiser_of_account unique (association_id, account_id),
      constraint organiser_branch foreign key (association_id, branch_id) references branch (association_id, id)`,
    );
    await privateTable(
      runner,
      'invitation',
      `
      email citext not null,
      roles text[] not null,
      locale varchar(2) not null,
      token_hash bytea not null,
      invited_by uuid not null,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      accepted_at timestamptz,
      constraint invitation_token_hash unique (association_id, token_hash),
      constraint invitation_by foreign key (association_id, invited_by) references organiser (association_id, id)`,
    );
    await runner.query(`
      create policy for_login on organiser for select to presence_login using (true);
      create policy for_login on invitation for select to presence_login using (true);
      grant select, insert, update on organiser, invitation to presence_login;

      alter table account enable row level security;
      create policy of_colleagues on account for select to presence_app
        using (id in (select account_id from organiser));
      create policy for_login on account to presence_login using (true) with check (true);
      grant select (id, email, display_name, locale) on account to presence_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, [
      'invitation',
      'organiser',
      'branch',
      'attempt',
      'password_reset',
      'login_session',
      'account',
      'association',
    ]);
  }
}
