import { paths } from '@presence/contract';
import {
  emptyGemDeclaration,
  type GemDeclaration,
  type Id,
  newId,
  timeZoneOf,
} from '@presence/domain';
import { AttendanceRow } from '../../attendance/attendance.entity';
import { SessionFacilitationRow } from '../../sessions/session-facilitation.entity';
import { SessionRow } from '../../sessions/session.entity';
import { signIn } from '../sign-in';
import type { TestApi } from '../start-api';

export type GemHouse = Awaited<ReturnType<typeof gemHouse>>;

/** What a GEM with two salaried people declares for 2025. */
export const DECLARED: GemDeclaration = {
  ...emptyGemDeclaration(),
  memberCount: 42,
  newMemberCount: 7,
  premises: 'Un local de 80 m² de plain-pied.',
  jobs: [
    { duty: 'Coordination', qualification: 'Éducatrice spécialisée', fullTimeEquivalent: 0.8 },
    { duty: 'Accueil', qualification: 'Formation de pair-aidance', fullTimeEquivalent: 0.25 },
  ],
  volunteers: [{ duty: 'Atelier cuisine', qualification: '', count: 3 }],
};

/** An association of its own with a GEM in a commune, its administrator signed in, and ways to give it sessions. */
export async function gemHouse(api: TestApi, inseeCode = '69123') {
  const association = await api.given.association({ name: 'Les Amarres' });
  const email = `${association.slug}@gem.example`;
  const me = await api.given.organiser(association, email, ['ADMINISTRATOR']);
  const timeZone = timeZoneOf(inseeCode);
  const place = { inseeCode, timeZone };
  const venue = await api.given.venue(association, { name: 'Le Ponton', ...place });
  const group = await api.given.group(association, {
    name: 'GEM Le Ponton',
    kind: 'MUTUAL_AID_GROUP_GEM',
    venueId: venue.id,
    ...place,
  });
  const browser = await signIn(api, email);

  /** A session of one hour; cancelled, not held, without numbers or led as asked. */
  const session = async (
    startsAt: string,
    { held = true, numbers = true, notHeld = false, led = [] as readonly Id[] } = {},
  ) => {
    const id = newId();
    const endsAt = new Date(Date.parse(startsAt) + 3_600_000).toISOString();
    await api.given.store(association, SessionRow, {
      ...{ id, groupId: group.id, seriesId: null, originalStart: null, clockShift: null },
      ...{ date: startsAt.slice(0, 10), startTime: '10:00', endTime: '11:00' },
      ...{ timeZone, startsAt, endsAt, venueId: venue.id, held },
      ...{ cancelledAt: held ? null : startsAt, editedAt: null },
    });
    if (held && numbers)
      await api.given.store(association, AttendanceRow, {
        ...{
          sessionId: id,
          attendeeCount: notHeld ? 0 : 8,
          firstTimerCount: 0,
          countsByAudience: {},
        },
        ...{
          notHeldReason: notHeld ? 'OTHER' : null,
          note: '',
          enteredAt: endsAt,
          enteredBy: me.id,
        },
      });
    for (const [position, organiserId] of led.entries())
      await api.given.store(association, SessionFacilitationRow, {
        ...{ sessionId: id, organiserId, startsAt, endsAt, held, position, state: 'CONFIRMED' },
      });
    return id;
  };

  const url = (year: number, groupId: Id = group.id) =>
    paths.gemReport(association.id, year, groupId);
  const save = (declaration: object = DECLARED, { year = 2025, version = 0 } = {}) =>
    browser.put(url(year)).set('If-Match', `"${version}"`).send(declaration);
  const sending = (method: 'put' | 'delete', version: number, year = 2025) =>
    browser[method](paths.gemReportSending(association.id, year, group.id)).set(
      'If-Match',
      `"${version}"`,
    );
  return { association, me, venue, group, browser, session, url, save, sending };
}
