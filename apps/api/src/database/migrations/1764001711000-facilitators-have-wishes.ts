import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropAll, privateTable } from './private-table';

/** Whoever leads groups says what they wish for a quarter. */
export class FacilitatorsHaveWishes1764001711000 implements MigrationInterface {
  name = 'FacilitatorsHaveWishes1764001711000';

  async up(runner: QueryRunner): Promise<void> {
    await privateTable(
      runner,
      'facilitation_wishes',
      `
      organiser_id uuid not null,
      quarter date not null,
      most_sessions integer,
      weekdays varchar(2)[] not null default '{}',
      dates varchar(10)[] not null default '{}',
      partner_ids uuid[] not null default '{}',
      version integer not null default 1,
      constraint facilitation_wishes_organiser foreign key (association_id, organiser_id) references organiser (association_id, id) on delete cascade`,
      'organiser_id, quarter',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropAll(runner, ['facilitation_wishes']);
  }
}
