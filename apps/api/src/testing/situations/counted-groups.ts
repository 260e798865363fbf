import { newId, type Id } from '@presence/domain';
import { exportedFiles } from '../exported-files';
import { signIn } from '../sign-in';
import { startApi } from '../start-api';

export type CountedGroups = Awaited<ReturnType<typeof countedGroups>>;

/** Three groups that met in 2024 and 2025, few of whom came for the first time in one; and who coordinates them. */
export async function countedGroups() {
  const api = await startApi();
  const association = await api.given.association();
  const lead = await api.given.organiser(association, 'animation@lesamarres.example', [
    'FACILITATOR',
  ]);
  const coordinator = await api.given.organiser(association, 'coordination@lesamarres.example', [
    'COORDINATOR',
  ]);
  const browser = await signIn(api, 'coordination@lesamarres.example');
  const carers = { capacity: null, themes: ['CARER_LIFE' as const] };
  const groups = [
    await api.given.group(association, { name: '=Anxiété', capacity: 10 }),
    await api.given.group(association, { name: 'Aidants', ...carers }),
    await api.given.group(association, { name: 'Café', ...carers }),
  ];

  const session = (groupId: Id, date: string, numbers: [number, number] | null) =>
    api.given.within(association.id, async (db) => {
      const id = newId();
      const [startsAt, endsAt] = [`${date}T17:00:00Z`, `${date}T19:00:00Z`];
      await db.query(
        `insert into session (association_id, id, group_id, date, start_time, end_time, time_zone, starts_at, ends_at, held)
         values ($1, $2, $3, $4, '18:00', '20:00', 'Europe/Paris', $5, $6, true)`,
        [association.id, id, groupId, date, startsAt, endsAt],
      );
      if (numbers)
        await db.query(
          `insert into attendance (association_id, session_id, attendee_count, first_timer_count, entered_at, entered_by) values ($1, $2, $3, $4, $5, $6)`,
          [association.id, id, ...numbers, endsAt, lead.id],
        );
      return id;
    });
  const seats = (sessionId: Id, taken: number) =>
    api.given.within(association.id, (db) =>
      db.query(
        `insert into session_seats (association_id, session_id, capacity, seat_count) values ($1, $2, 10, $3)`,
        [association.id, sessionId, taken],
      ),
    );
  for (const [at, { id }] of groups.entries()) {
    const first = await session(id, `2025-01-1${at}`, [8, at === 0 ? 2 : 6]);
    if (at < 2) await seats(first, at === 0 ? 3 : 9);
    await session(id, `2025-02-1${at}`, [9, at === 0 ? 1 : 6]);
    await session(id, `2024-03-1${at}`, [7, 7]);
  }
  const files = exportedFiles(browser, association.id);
  return { api, association, coordinator, browser, groups, session, files };
}
