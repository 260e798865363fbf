import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files of figures are of groups or of home support, belong to whoever asked, and are asked for once at a time. What was
 * asked is kept as it was said, so that it can be asked anew.
 */
export class FilesOfFiguresHaveAnOwner1764002110000 implements MigrationInterface {
  name = 'FilesOfFiguresHaveAnOwner1764002110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table figure_export rename years_done to steps_done`);
    await runner.query(
      `alter table figure_export add asked jsonb, add asked_by uuid, add request varchar(64), add steps int not null default 1`,
    );
    // A change of type reaches the rows of every association, which an update does not.
    await runner.query(
      `alter table figure_export alter asked type jsonb using jsonb_build_object('kind', 'GROUP_YEARS', 'id', id,
         'from', "from", 'until', until, 'format', format, 'language', language),
       alter steps drop default`,
    );
    await runner.query(
      `alter table figure_export alter asked set not null, drop "from", drop until, drop format, drop language`,
    );
    await runner.query(
      `alter table figure_export add constraint figure_export_asked_by
         foreign key (association_id, asked_by) references organiser (association_id, id) on delete cascade`,
    );
    await runner.query(
      `create unique index figure_export_once on figure_export (association_id, asked_by, request) where state in ('WAITING', 'RUNNING')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index figure_export_once');
    await runner.query('alter table figure_export drop constraint figure_export_asked_by');
    await runner.query(
      `alter table figure_export add "from" varchar(4), add until varchar(4), add format varchar(4), add language varchar(2)`,
    );
    await runner.query(
      `alter table figure_export alter "from" type varchar(4) using left(asked ->> 'from', 4),
         alter until type varchar(4) using left(asked ->> 'until', 4),
         alter format type varchar(4) using asked ->> 'format', alter language type varchar(2) using asked ->> 'language'`,
    );
    await runner.query(
      `alter table figure_export alter "from" set not null, alter until set not null, alter format set not null,
         alter language set not null, drop asked, drop asked_by, drop request, drop steps`,
    );
    await runner.query('alter table figure_export rename steps_done to years_done');
  }
}
