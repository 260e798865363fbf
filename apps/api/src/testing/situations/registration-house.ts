import { paths, type SeatView, type SessionView } from '@presence/contract';
import { newId, type Group, type Id } from '@presence/domain';
import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import { signIn } from '../sign-in';
import type { TestApi } from '../start-api';
import { inDays } from './group-house';

export type RegistrationHouse = Awaited<ReturnType<typeof registrationHouse>>;

/** An association whose facilitator is signed in; its published groups take registrations. Wants TRUST_PROXY 1: each visitor comes from elsewhere. */
export async function registrationHouse(api: TestApi) {
  const association = await api.given.association();
  const email = `animation-${association.slug}@lesamarres.example`;
  await api.given.organiser(association, email, ['FACILITATOR', 'ADMINISTRATOR']);
  const browser = await signIn(api, email);
  let visitors = 0;
  /** Somebody who has never been here. */
  const visitor = () => {
    visitors++;
    return `203.0.${Math.floor(visitors / 250)}.${(visitors % 250) + 1}`;
  };
  const inAssociation = (statement: string, parameters: unknown[] = []) =>
    api.given.within(association.id, (manager) => manager.query(statement, parameters));

  return {
    api,
    association,
    browser,
    visitor,
    inAssociation,
    async group(over: Partial<Group> = {}) {
      const venue = await api.given.venue(association);
      const group = await api.given.group(association, {
        ...{ venueId: venue.id, takesRegistrations: true, capacity: 3 },
        ...over,
      });
      const session = await this.session(group);
      const { body } = await browser.post(paths.publication(association.id, group.id)).expect(200);
      return { id: group.id, slug: body.slug as string, session };
    },
    async session(group: Pick<Group, 'id' | 'venueId'>, days = 9): Promise<SessionView> {
      const { body } = await browser
        .post(paths.groupSessions(association.id, group.id))
        .send({
          ...{ id: newId(), date: inDays(days), startTime: '18:00', endTime: '19:30' },
          ...{ venueId: group.venueId, facilitatorIds: [], publicWord: '' },
        })
        .expect(201);
      return body as SessionView;
    },
    read: async (session: { id: Id }): Promise<SessionView> =>
      (await browser.get(paths.session(association.id, session.id)).expect(200)).body,
    take: (slug: string, session: { id: Id }, formId: string = randomUUID(), ip = visitor()) =>
      supertest(api.http)
        .post(paths.directorySeats(slug))
        .set('X-Forwarded-For', ip)
        .send({ sessionId: session.id, formId }),
    async taken(slug: string, session: { id: Id }): Promise<SeatView> {
      return (await this.take(slug, session).expect(201)).body as SeatView;
    },
    seat: (code: string, ip = visitor()) =>
      supertest(api.http)
        .get(paths.directorySeat(association.slug, code))
        .set('X-Forwarded-For', ip),
    async seen(code: string): Promise<SeatView> {
      return (await this.seat(code).expect(200)).body as SeatView;
    },
    release: (code: string, ip = visitor()) =>
      supertest(api.http)
        .post(paths.directorySeatRelease(association.slug, code))
        .set('X-Forwarded-For', ip),
    async resize(groupId: Id, capacity: number | null) {
      const { body: group } = await browser.get(paths.group(association.id, groupId)).expect(200);
      const { timeZone: _, archivedAt: __, version, ...draft } = group as Group;
      return browser
        .put(paths.group(association.id, groupId))
        .set('If-Match', `"${version}"`)
        .send({ ...draft, capacity });
    },
    cancel: (session: SessionView, publicWord = 'Salle fermée') =>
      browser
        .put(paths.sessionCancellation(association.id, session.id))
        .set('If-Match', `"${session.version}"`)
        .send({ publicWord }),
  };
}
