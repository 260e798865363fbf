import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** What came of the contacts, lone visits, and the concerns that only safeguarding leads read. */
export class ContactsAreLived1763800800000 implements MigrationInterface {
  name = 'ContactsAreLived1763800800000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'outcome',
      `
      contact_id uuid not null,
      volunteer_id uuid not null,
      result varchar(12) not null,
      minutes int not null,
      kilometres double precision,
      note_sealed bytea,
      entered_at timestamptz not null,
      version int not null default 1,
      constraint outcome_once unique (association_id, contact_id),
      constraint outcome_contact foreign key (association_id, contact_id) references contact (association_id, id) on delete cascade,
      constraint outcome_volunteer foreign key (association_id, volunteer_id) references volunteer (association_id, id)`,
      'contact_id, volunteer_id',
    );
    await privateTable(
      runner,
      'visit_check',
      `
      contact_id uuid not null,
      volunteer_id uuid not null,
      checked_in_at timestamptz not null,
      expected_end_at timestamptz not null,
      checked_out_at timestamptz,
      alerted_at timestamptz,
      escalated_at timestamptz,
      settled_at timestamptz,
      settled_by uuid,
      settling_word_sealed bytea,
      constraint visit_check_contact foreign key (association_id, contact_id) references contact (association_id, id) on delete cascade,
      constraint visit_check_volunteer foreign key (association_id, volunteer_id) references volunteer (association_id, id),
      constraint visit_check_settler foreign key (association_id, settled_by) references organiser (association_id, id)`,
      'contact_id, volunteer_id',
    );
    await privateTable(
      runner,
      'concern',
      `
      person_id uuid,
      contact_id uuid,
      group_id uuid,
      kind varchar(16) not null,
      words_sealed bytea not null,
      raised_by uuid not null,
      raised_at timestamptz not null default now(),
      owner_id uuid,
      due_on date not null,
      closed_at timestamptz,
      closing_word_sealed bytea,
      version int not null default 1,
      constraint concern_person foreign key (association_id, person_id) references supported_person (association_id, id),
      constraint concern_contact foreign key (association_id, contact_id) references contact (association_id, id),
      constraint concern_group foreign key (association_id, group_id) references "group" (association_id, id),
      constraint concern_raiser foreign key (association_id, raised_by) references organiser (association_id, id),
      constraint concern_owner foreign key (association_id, owner_id) references organiser (association_id, id)`,
    );
    await privateTable(
      runner,
      'concern_entry',
      `
      concern_id uuid not null,
      at timestamptz not null default now(),
      by uuid not null,
      words_sealed bytea not null,
      constraint concern_entry_concern foreign key (association_id, concern_id) references concern (association_id, id) on delete cascade,
      constraint concern_entry_by foreign key (association_id, by) references organiser (association_id, id)`,
    );
    await runner.query(`
      create index audit_event_reads on audit_event (association_id, account_id, at) where (action = 'READ person');
      create index concern_by_state on concern (association_id, closed_at, due_on);
      create index concern_entry_by_concern on concern_entry (association_id, concern_id, at);
      create index visit_check_open on visit_check (association_id, expected_end_at) where (checked_out_at is null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index audit_event_reads');
    await dropAll(runner, ['concern_entry', 'concern', 'visit_check', 'outcome']);
  }
}
