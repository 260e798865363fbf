import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** What is to be told to whom, until it leaves in one mail; what volunteers were told of; and who was asked for cover. */
export class MailIsGathered1764000600000 implements MigrationInterface {
  name = 'MailIsGathered1764000600000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'mail_notice',
      `
      act_id uuid not null,
      recipient_id uuid not null,
      kind varchar(20) not null,
      about_id uuid not null,
      count int not null default 1,
      created_at timestamptz not null default now(),
      leaves_at timestamptz not null default now(),
      digest_id uuid,
      constraint mail_notice_once unique (association_id, act_id, recipient_id, kind, about_id),
      constraint mail_notice_recipient foreign key (association_id, recipient_id) references organiser (association_id, id) on delete cascade`,
    );
    await runner.query(
      `create index mail_notice_waiting on mail_notice (association_id, recipient_id) where digest_id is null`,
    );
    await privateTable(
      runner,
      'announced_contact',
      `
      volunteer_id uuid not null,
      contact_id uuid not null,
      date date not null,
      start time not null,
      duration_minutes int not null,
      starts_at timestamptz not null,
      constraint announced_contact_pk primary key (association_id, volunteer_id, contact_id),
      constraint announced_contact_volunteer foreign key (association_id, volunteer_id) references volunteer (association_id, id),
      constraint announced_contact_contact foreign key (association_id, contact_id) references contact (association_id, id) on delete cascade`,
      null,
    );
    await runner.query(
      'create index announced_contact_by_contact on announced_contact (association_id, contact_id)',
    );
    await privateTable(
      runner,
      'cover_ask',
      `
      request_id uuid not null,
      volunteer_id uuid not null,
      asked_at timestamptz not null default now(),
      yes_hash bytea,
      none_hash bytea,
      expires_at timestamptz,
      answer varchar(4),
      answered_at timestamptz,
      constraint cover_ask_pk primary key (association_id, request_id, volunteer_id),
      constraint cover_ask_yes unique (association_id, yes_hash),
      constraint cover_ask_request foreign key (association_id, request_id) references cover_request (association_id, id) on delete cascade,
      constraint cover_ask_volunteer foreign key (association_id, volunteer_id) references volunteer (association_id, id)`,
      null,
    );
    await runner.query(`
      create index cover_ask_of_volunteer on cover_ask (association_id, volunteer_id, asked_at);
      create index cover_ask_none on cover_ask (association_id, none_hash);
      alter table cover_request add column wave int not null default 0, add column next_wave_at timestamptz default null;
      create index cover_request_due on cover_request (association_id, next_wave_at) where closed_at is null;
    `);
    await this.adopt(runner);
  }

  /** What is published counts as told, and who was asked for cover before as asked. */
  private async adopt(runner: QueryRunner): Promise<void> {
    const touched = [
      'contact',
      'contact_volunteer',
      'cover_request',
      'announced_contact',
      'cover_ask',
    ];
    // The owner sees the rows of all associations only where its own row-level security is not forced.
    for (const table of touched)
      await runner.query(`alter table ${table} no force row level security`);
    await runner.query(`
      insert into announced_contact (association_id, volunteer_id, contact_id, date, start, duration_minutes, starts_at)
      select c.association_id, cv.volunteer_id, c.id, c.date, c.start, c.duration_minutes, c.starts_at
      from contact c join contact_volunteer cv on cv.association_id = c.association_id and cv.contact_id = c.id
      where c.state = 'PUBLISHED' and cv.held and cv.answer <> 'DECLINED' and c.starts_at > now();
      insert into cover_ask (association_id, request_id, volunteer_id, asked_at)
      select q.association_id, q.id, a.id, q.opened_at from cover_request q, unnest(q.asked_ids) a (id);
      update cover_request set wave = 3 where cardinality(asked_ids) > 0;
    `);
    for (const table of touched)
      await runner.query(`alter table ${table} force row level security`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cover_request drop column wave, drop column next_wave_at');
    await dropAll(runner, ['cover_ask', 'announced_contact', 'mail_notice']);
  }
}
