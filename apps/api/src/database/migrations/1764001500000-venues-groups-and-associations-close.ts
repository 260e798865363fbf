import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** Dates on which something is closed, and what each closure did to sessions and contacts, so that it can be undone. */
export class VenuesGroupsAndAssociationsClose1764001500000 implements MigrationInterface {
  name = 'VenuesGroupsAndAssociationsClose1764001500000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'closure',
      `scope varchar(12) not null,
       branch_id uuid,
       group_id uuid,
       venue_id uuid,
       "from" date not null,
       "to" date not null,
       public_word varchar(200) not null default '',
       undone_at timestamptz,
       version int not null default 1,
       constraint closure_branch foreign key (association_id, branch_id) references branch (association_id, id) on delete cascade,
       constraint closure_group foreign key (association_id, group_id) references "group" (association_id, id) on delete cascade,
       constraint closure_venue foreign key (association_id, venue_id) references venue (association_id, id) on delete cascade,
       constraint closure_order check ("to" >= "from"),
       constraint closure_closed check ((scope = 'BRANCH') = (branch_id is not null) and (scope = 'GROUP') = (group_id is not null) and (scope = 'VENUE') = (venue_id is not null))`,
    );
    await runner.query(`create index closure_by_end on closure (association_id, "to")`);
    await privateTable(
      runner,
      'closure_session',
      `closure_id uuid not null,
       session_id uuid not null,
       done varchar(10) not null,
       before jsonb,
       version_before int not null,
       version_after int not null,
       undoing varchar(12),
       constraint closure_session_pk primary key (association_id, closure_id, session_id),
       constraint closure_session_closure foreign key (association_id, closure_id) references closure (association_id, id) on delete cascade,
       constraint closure_session_session foreign key (association_id, session_id) references session (association_id, id) on delete cascade,
       constraint closure_session_before check ((done = 'KEPT') = (before is null))`,
      null,
    );
    await runner.query(
      `create index closure_session_by_session on closure_session (association_id, session_id)`,
    );
    await privateTable(
      runner,
      'closure_contact',
      `closure_id uuid not null,
       contact_id uuid not null,
       version_after int not null,
       constraint closure_contact_pk primary key (association_id, closure_id, contact_id),
       constraint closure_contact_closure foreign key (association_id, closure_id) references closure (association_id, id) on delete cascade,
       constraint closure_contact_contact foreign key (association_id, contact_id) references contact (association_id, id) on delete cascade`,
      null,
    );
    await runner.query(
      `create index closure_contact_by_contact on closure_contact (association_id, contact_id)`,
    );
  }

  down(runner: QueryRunner): Promise<void> {
    return dropAll(runner, ['closure_contact', 'closure_session', 'closure']);
  }
}
