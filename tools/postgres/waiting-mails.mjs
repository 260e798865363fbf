/**
 * Takes away the mails that waited, or had just left, when a backup was made: restored with it they would leave again, to
 * real people.
 * @param {import('pg').Client} client of a superuser
 * @returns {Promise<number>} how many there were
 */
export async function dropWaitingMails(client) {
  const { rows } = await client.query(`select to_regclass('pgboss.job') is not null as known`);
  if (!rows[0].known) return 0;
  const { rowCount } = await client.query(
    `delete from pgboss.job where name in ('mail', 'digest', 'password-reset')`,
  );
  // What had not left is not gathered into the next mail either.
  const { rows: notices } = await client.query(
    `select to_regclass('public.mail_notice') is not null as known`,
  );
  if (notices[0].known)
    await client.query(
      'update mail_notice set digest_id = gen_random_uuid() where digest_id is null',
    );
  return rowCount ?? 0;
}
