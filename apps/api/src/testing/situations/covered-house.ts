import { paths, type SessionCoverView, type SessionView } from '@presence/contract';
import { newId, type Id, type Role } from '@presence/domain';
import { mailed } from '../mailed';
import { openMailbox } from '../mailbox';
import { signIn } from '../sign-in';
import { startApi } from '../start-api';
import { inDays } from './group-house';

export type CoveredHouse = Awaited<ReturnType<typeof coveredHouse>>;
type Name = 'paul' | 'soraya' | 'mathieu' | 'ines' | 'claire';

const TEAM: Record<Name, Role[]> = {
  paul: ['FACILITATOR'],
  soraya: ['FACILITATOR'],
  mathieu: ['FACILITATOR'],
  ines: ['FACILITATOR'],
  claire: ['COORDINATOR'],
};

/** An association of four who lead groups and one who coordinates, with its mail; each session stands on a day of its own. */
export async function coveredHouse() {
  const mailbox = await openMailbox();
  const api = await startApi({ SMTP_URL: mailbox.url, QUIET_HOURS: 'off' });
  const association = await api.given.association();
  const ids = {} as Record<Name, Id>;
  const browsers = {} as Record<Name, Awaited<ReturnType<typeof signIn>>>;
  for (const name of Object.keys(TEAM) as Name[]) {
    const email = `${name}@un.example`;
    ids[name] = (await api.given.organiser(association, email, TEAM[name])).id;
    browsers[name] = await signIn(api, email);
  }
  const { id: groupId } = await api.given.group(association);
  let day = 3;

  const session = async (
    facilitatorIds: Id[] = [ids.paul, ids.soraya],
    date?: string,
  ): Promise<SessionView> => {
    day += 1;
    const { body } = await browsers.claire
      .post(paths.groupSessions(association.id, groupId))
      .send({
        ...{ id: newId(), date: date ?? inDays(day), startTime: '18:00', endTime: '19:30' },
        ...{ venueId: null, facilitatorIds, publicWord: '', parallel: true },
      })
      .expect(201);
    return body;
  };
  const read = async ({ id }: Pick<SessionView, 'id'>): Promise<SessionView> =>
    (await browsers.claire.get(paths.session(association.id, id)).expect(200)).body;
  const ask = (name: Name, { id }: Pick<SessionView, 'id'>, draft: object = {}) =>
    browsers[name]
      .post(paths.sessionCoverRequests(association.id, id))
      .send({ organiserId: ids[name], ...draft });
  const requests = async ({ id }: Pick<SessionView, 'id'>): Promise<SessionCoverView[]> =>
    (await browsers.claire.get(paths.sessionCoverRequests(association.id, id)).expect(200)).body;
  const say = (name: Name, requestId: Id) =>
    browsers[name].put(paths.coverAcceptance(association.id, requestId)).send({});
  const takeBack = (name: Name, requestId: Id) =>
    browsers[name].delete(paths.sessionCoverRequest(association.id, requestId));
  const act = (which: 'cancellation' | 'move', { id, version }: SessionView, body: object) =>
    browsers.claire
      .put(paths[which === 'move' ? 'sessionMove' : 'sessionCancellation'](association.id, id))
      .set('If-Match', `"${version}"`)
      .send(body);
  /** The subjects of all that somebody was sent since the last time, in order. */
  const mails = async (name: Name): Promise<{ subject: string; text: string }[]> => {
    await mailed(api);
    const of = mailbox.received.filter(({ to }) => to === `${name}@un.example`);
    return of.map(({ subject, text }) => ({ subject, text: text ?? '' }));
  };
  const sql = <T>(text: string, values: unknown[] = []): Promise<T> =>
    api.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [association.id]);
      return manager.query<T>(text, values);
    });
  /** Nobody counts as asked lately any more. */
  const aWeekLater = () => sql(`update cover_ask set asked_at = asked_at - interval '8 days'`);
  const stop = async () => {
    await api.stop();
    await mailbox.stop();
  };
  return {
    ...{ api, association, ids, browsers, groupId, session, read },
    ...{ ask, requests, say, takeBack, act, mails, sql, aWeekLater, stop },
  };
}
