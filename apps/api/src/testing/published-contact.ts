import { newId, type ContactKind, type Id } from '@presence/domain';
import type { EntityManager } from 'typeorm';
import { Tenant } from '../database/tenant';
import { Sealing } from '../sealing/sealing';
import type { TestApi } from './start-api';
import { sql } from '../database/sql';

/** As the owner, within one association. */
export function within<T>(
  api: TestApi,
  association: { id: Id },
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return api.owner.transaction(async (manager) => {
    await manager.query(`select set_config('app.association', $1, true)`, [association.id]);
    return work(manager);
  });
}

type Wanted = {
  personId: Id;
  needId: Id;
  inHours: number;
  kind?: ContactKind;
  minutes?: number;
  note?: string;
};

/** A contact of a published rota, so many hours from now, with a volunteer of its own; with a note it has an outcome. */
export async function publishedContact(
  api: TestApi,
  association: { id: Id },
  { personId, needId, inHours, kind = 'CALL', minutes = 20, note }: Wanted,
): Promise<Id> {
  const volunteer = await api.given.organiser(association, `${newId()}@voix.example`, [
    'VOLUNTEER',
  ]);
  const id = newId();
  const start = new Date(Date.now() + inHours * 3_600_000);
  const monday = new Date(start.getTime() - ((start.getUTCDay() + 6) % 7) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const starts = start.toISOString();
  const ends = new Date(start.getTime() + minutes * 60_000).toISOString();
  await within(api, association, async (manager) => {
    const a = association.id;
    await manager.query(
      `insert into volunteer (association_id, id, calls, visits, languages, insee_code, latitude, longitude, travel, radius_km, max_contacts_per_week, max_visits_per_week, max_contacts_per_day, max_people, since)
       values ($1, $2, true, true, '{fr}', '69123', 45.7, 4.8, 'FOOT', 10, 10, 5, 5, 5, '2026-01-01')`,
      [a, volunteer.id],
    );
    const [known] = await manager.query<{ id: Id }[]>(`select id from rota where "from" = $1`, [
      monday,
    ]);
    const rota = known?.id ?? newId();
    if (!known)
      await manager.query(
        `insert into rota (association_id, id, "from", weeks, state, published_at) values ($1, $2, $3, 1, 'PUBLISHED', now())`,
        [a, rota, monday],
      );
    await manager.query(
      `insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, date, start, duration_minutes, time_zone, starts_at, ends_at, state, held)
       values ($1, $2, $3, $4, $5, $6, 0, ($7::timestamptz at time zone 'Europe/Paris')::date, ($7::timestamptz at time zone 'Europe/Paris')::time, $9, 'Europe/Paris', $7, $8, 'PUBLISHED', true)`,
      [a, id, rota, needId, personId, kind, starts, ends, minutes],
    );
    await manager.query(
      'insert into contact_volunteer (association_id, contact_id, volunteer_id, starts_at, ends_at, held) values ($1, $2, $3, $4, $5, true)',
      [a, id, volunteer.id, starts, ends],
    );
    await manager.query(
      `insert into announced_contact (association_id, volunteer_id, contact_id, date, start, duration_minutes, starts_at)
       select association_id, $2, id, date, start, duration_minutes, starts_at from contact where id = $1`,
      [id, volunteer.id],
    );
  });
  if (note !== undefined) await outcome(api, association, id, volunteer.id, note);
  return id;
}

async function outcome(
  api: TestApi,
  association: { id: Id },
  contactId: Id,
  volunteerId: Id,
  note: string,
): Promise<void> {
  await api.app.get(Tenant).runUnattended(association.id, async () => {
    const sealed = await api.app
      .get(Sealing)
      .seal('outcome', 'note_sealed', `${contactId}/${volunteerId}`, note);
    await api.app
      .get(Tenant)
      .query(
        sql`insert into outcome (association_id, contact_id, volunteer_id, result, minutes, note_sealed, entered_at) values ($1, $2, $3, 'REACHED', 15, $4, now())`,
        [association.id, contactId, volunteerId, sealed],
      );
  });
}
