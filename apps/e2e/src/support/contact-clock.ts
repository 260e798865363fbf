import type { Id } from '@presence/domain';
import pg from 'pg';
import { HERE } from './given';

/** Work in the database of the stories, within their association. */
export async function within<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env['PRESENCE_DATABASE_URL'] });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.association', $1, true)`, [HERE.id]);
    const done = await work(client);
    await client.query('commit');
    return done;
  } finally {
    await client.end();
  }
}

const LOCAL = `to_char($2::timestamptz at time zone c.time_zone`;

/**
 * Moves a coming contact of this volunteer so that it began so many minutes ago: the hours of a real contact cannot be
 * waited for. Every call takes another one. Returns its id.
 */
export function givenContactBegan(
  volunteerEmail: string,
  minutesAgo: number,
  kind: 'CALL' | 'VISIT' = 'CALL',
): Promise<Id> {
  const startsAt = new Date(
    Math.floor(Date.now() / 60_000) * 60_000 - minutesAgo * 60_000,
  ).toISOString();
  return within(async (client) => {
    // The demo may have planned something at that very time: it gives way.
    await client.query(
      `update contact set state = 'CANCELLED', held = false where id in (select w.contact_id from contact_volunteer w
         join organiser o on o.id = w.volunteer_id join account a on a.id = o.account_id
         where a.email = $1 and w.held and tstzrange(w.starts_at, w.ends_at) && tstzrange($2, $2::timestamptz + interval '10 minutes'))`,
      [volunteerEmail, startsAt],
    );
    const { rows } = await client.query<{ id: Id }>(
      `update contact c set kind = $3, starts_at = $2, ends_at = $2::timestamptz + interval '10 minutes', duration_minutes = 10,
         date = (${LOCAL}, 'YYYY-MM-DD'))::date, start = (${LOCAL}, 'HH24:MI'))::time
       where c.id = (select w.contact_id from contact_volunteer w join contact k on k.id = w.contact_id
         join organiser o on o.id = w.volunteer_id join account a on a.id = o.account_id
         where a.email = $1 and k.state = 'PUBLISHED' and w.starts_at > now() + interval '1 day' order by w.starts_at desc limit 1)
       returning c.id`,
      [volunteerEmail, startsAt, kind],
    );
    const id = rows[0]?.id;
    if (!id) throw new Error(`${volunteerEmail} has no contact to come.`);
    await client.query(`update contact_volunteer set answer = 'ACCEPTED' where contact_id = $1`, [
      id,
    ]);
    return id;
  });
}

/** What is stored of a contact: how many outcomes, and the one there is. */
export const outcomesOf = (
  contactId: Id,
): Promise<{ result: string; minutes: number; version: number }[]> =>
  within(
    async (client) =>
      (
        await client.query<{ result: string; minutes: number; version: number }>(
          'select result, minutes, version from outcome where contact_id = $1',
          [contactId],
        )
      ).rows,
  );
