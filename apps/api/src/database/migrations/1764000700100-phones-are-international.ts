import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ten figures as they are dialled in France or overseas, as SQL over a text expression, in E.164; anything else stays. */
const converted = (phone: string) => `case
  when ${phone} ~ '^0((262|263|269|692|693)\\d{6}|639[0-7]\\d{5})$' then '+262' || substr(${phone}, 2)
  when ${phone} ~ '^0(590|690|691)\\d{6}$' then '+590' || substr(${phone}, 2)
  when ${phone} ~ '^0(594|694)\\d{6}$' then '+594' || substr(${phone}, 2)
  when ${phone} ~ '^0(596|696|697)\\d{6}$' then '+596' || substr(${phone}, 2)
  when ${phone} ~ '^0[1-9]\\d{8}$' then '+33' || substr(${phone}, 2)
  else ${phone} end`;
const dialled = (phone: string) =>
  `regexp_replace(${phone}, '^\\+(33|262|59[046])(\\d{9})$', '0\\2')`;

/**
 * Stored numbers are E.164. Sealed ones cannot be read here: they are converted whenever they are opened, and stored so
 * when their record is next saved.
 */
export class PhonesAreInternational1764000700100 implements MigrationInterface {
  name = 'PhonesAreInternational1764000700100';

  up = (runner: QueryRunner): Promise<void> => rewrite(runner, converted);

  down = (runner: QueryRunner): Promise<void> => rewrite(runner, dialled);
}

async function rewrite(runner: QueryRunner, as: (phone: string) => string): Promise<void> {
  const tables = ['association', 'volunteer', '"group"'];
  for (const table of tables)
    await runner.query(`alter table ${table} no force row level security`);
  await runner.query(`
    update association set public_phone = ${as('public_phone')} where public_phone is not null;
    update volunteer set phone = ${as('phone')} where phone is not null;
    update "group" set contact = jsonb_set(contact, '{phone}', to_jsonb(${as("(contact ->> 'phone')")})) where contact ->> 'phone' is not null;
  `);
  for (const table of tables) await runner.query(`alter table ${table} force row level security`);
}
