import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Volunteers' places that were typed before they were rounded pointed at homes: a thousandth of a degree is enough for them too. */
export class HomesAreRounded1763801300000 implements MigrationInterface {
  name = 'HomesAreRounded1763801300000';

  async up(runner: QueryRunner): Promise<void> {
    // The owner sees the rows of all associations only where its own row-level security is not forced.
    await runner.query('alter table volunteer no force row level security');
    await runner.query(`
      update volunteer v set latitude = round(v.latitude::numeric, 3)::float8, longitude = round(v.longitude::numeric, 3)::float8
      from commune c where c.insee_code = v.insee_code and abs(v.latitude - c.latitude) + abs(v.longitude - c.longitude) > 0.000001`);
    await runner.query('alter table volunteer force row level security');
  }

  async down(): Promise<void> {
    // What was typed more exactly is gone, on purpose.
  }
}
