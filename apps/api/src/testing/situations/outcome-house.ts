import { paths } from '@presence/contract';
import { Tenant } from '../../database/tenant';
import { givenAccompanied, givenVolunteer } from '../given-contact';
import { openMailbox } from '../mailbox';
import { signIn } from '../sign-in';
import { startApi } from '../start-api';
import { assembled } from '../../database/sql';

type Retry = { id: string; state: string; hours: number; answer: string; volunteerId: string };

export const reached = { result: 'REACHED', minutes: 20, kilometres: null, note: '' };
export const missed = { ...reached, result: 'NO_ANSWER', minutes: 0 };

export type OutcomeHouse = Awaited<ReturnType<typeof outcomeHouse>>;

/** Awa and Luc, who call, and Claire, who coordinates, all signed in; with the mail that they get. */
export async function outcomeHouse() {
  const mailbox = await openMailbox();
  const api = await startApi({ SMTP_URL: mailbox.url });
  const association = await api.given.association();
  const awa = await givenVolunteer(api, association, 'awa@un.example');
  const luc = await givenVolunteer(api, association, 'luc@un.example');
  await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
  const mine = await signIn(api, 'awa@un.example');
  const theirs = await signIn(api, 'luc@un.example');
  const claire = await signIn(api, 'claire@un.example');
  const tenant = api.app.get(Tenant);
  const sql = <T>(text: string, values: unknown[] = []) =>
    tenant.runUnattended(association.id, () => tenant.query(assembled<T>(text), values));
  return {
    api,
    mailbox,
    association,
    awa,
    luc,
    mine,
    theirs,
    claire,
    sql,
    jeannette: () => givenAccompanied(api, association, 'Jeannette', awa),
    enter: (browser: typeof mine, id: string, draft: object, version = 0) =>
      browser.put(paths.myOutcome(association.id, id)).set('If-Match', `"${version}"`).send(draft),
    /** The second tries of a contact, each with how many hours away it is. */
    retries: (id: string) =>
      sql<Retry>(
        `select c.id, c.state, extract(epoch from c.starts_at - now())::float / 3600 as hours, w.answer, w.volunteer_id as "volunteerId"
         from contact c join contact_volunteer w on w.contact_id = c.id where c.retry_of = $1`,
        [id],
      ),
    stop: async () => {
      await api.stop();
      await mailbox.stop();
    },
  };
}
