import { paths } from '@presence/contract';
import { addDays, type Figures, type Id, newId } from '@presence/domain';
import type { EntityManager } from 'typeorm';
import { BranchRow } from '../../associations/branch.entity';
import { signIn } from '../sign-in';
import { startApi } from '../start-api';

export type FiguresHouse = Awaited<ReturnType<typeof figuresHouse>>;

/** An association with one volunteer, a branch in which six people are called in February 2026, and one person without a branch. */
export async function figuresHouse() {
  const api = await startApi();
  const association = await api.given.association({ name: 'Les Amarres' });
  const north = newId();
  await api.given.commune();
  await api.given.store(association, BranchRow, { id: north, name: '=Nord' });
  await api.given.organiser(association, 'coordination@lesamarres.example', [
    'COORDINATOR',
    'ADMINISTRATOR',
  ]);
  const volunteer = (
    await api.given.organiser(association, 'awa@lesamarres.example', ['VOLUNTEER'])
  ).id;
  const browser = await signIn(api, 'coordination@lesamarres.example');

  const person = async (db: EntityManager, branchId: Id | null) => {
    const [id, needId, rotaId] = [newId(), newId(), newId()];
    const sealed = Buffer.from('sealed');
    await db.query(
      `insert into supported_person (association_id, id, branch_id, first_name_sealed, last_name_sealed, phones_sealed, address_sealed, insee_code, languages, wishes)
       values ($1, $2, $3, $4, $4, $4, $4, '69123', '{fr}', '{}')`,
      [association.id, id, branchId, sealed],
    );
    await db.query(
      `insert into need (association_id, id, person_id, kind, rhythm, duration_minutes, volunteers_needed, "from", priority)
       values ($1, $2, $3, 'CALL', '{"kind":"TIMES_A_WEEK","times":1}', 20, 1, '2026-01-01', 'NORMAL')`,
      [association.id, needId, id],
    );
    await db.query(
      `insert into rota (association_id, id, "from", weeks, state, overlap_kept) values ($1, $2, '2026-01-05', 4, 'PUBLISHED', true)`,
      [association.id, rotaId],
    );
    return { id, needId, rotaId };
  };
  /** A contact of one day of a month; each has its own minute of the year, since nobody is in two places. */
  let minute = 0;
  const contact = async (
    db: EntityManager,
    { id, needId, rotaId }: { id: Id; needId: Id; rotaId: Id },
    date: string,
    result: string | null,
  ) => {
    const contactId = newId();
    const start = new Date(Date.parse(`${date}T06:00:00Z`) + ++minute * 60_000);
    const [startsAt, endsAt] = [
      start.toISOString(),
      new Date(start.getTime() + 59_000).toISOString(),
    ];
    await db.query(
      `insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, date, start, duration_minutes, time_zone, starts_at, ends_at, state, held)
       values ($1, $2, $3, $4, $5, 'CALL', 0, $6, '10:00', 20, 'Europe/Paris', $7, $8, 'PUBLISHED', true)`,
      [association.id, contactId, rotaId, needId, id, date, startsAt, endsAt],
    );
    await db.query(
      `insert into contact_volunteer (association_id, contact_id, volunteer_id, starts_at, ends_at, held, answer) values ($1, $2, $3, $4, $5, true, 'ACCEPTED')`,
      [association.id, contactId, volunteer, startsAt, endsAt],
    );
    if (result !== null)
      await db.query(
        `insert into outcome (association_id, contact_id, volunteer_id, result, minutes, kilometres, entered_at) values ($1, $2, $3, $4, 30, 2.5, now())`,
        [association.id, contactId, volunteer, result],
      );
  };

  /** Received half an hour after midnight in Lyon. */
  const referral = (db: EntityManager, personId: Id, on: string) =>
    db.query(
      `insert into referral (association_id, id, received_at, channel, origin, sender_sealed, name_sealed, message_sealed, insee_code, wanted, agreed, state, person_id)
       values ($1, $2, $3, 'FORM', 'RELATIVE', $4, $4, $4, '69123', '{CALL}', true, 'ACCEPTED', $5)`,
      [association.id, newId(), `${addDays(on, -1)}T23:30:00Z`, Buffer.from('sealed'), personId],
    );

  const volunteers = (associationId: Id, id: Id, since: string) =>
    api.given.within(associationId, (db) =>
      db.query(
        `insert into volunteer (association_id, id, calls, visits, languages, insee_code, latitude, longitude, travel, radius_km, max_contacts_per_week, max_visits_per_week, max_contacts_per_day, max_people, since)
         values ($1, $2, true, false, '{fr}', '69123', 45.7, 4.8, 'FOOT', 10, 5, 0, 2, 5, $3)`,
        [associationId, id, since],
      ),
    );

  await volunteers(association.id, volunteer, '2026-01-01');
  await api.given.within(association.id, async (db) => {
    for (let n = 0; n < 6; n++) {
      const someone = await person(db, north);
      await contact(db, someone, '2026-02-10', 'REACHED');
      await contact(db, someone, '2026-02-11', 'NO_ANSWER');
      await referral(db, someone.id, `2026-01-${28 - n}`);
    }
    const alone = await person(db, null);
    for (const day of ['12', '13', '14']) await contact(db, alone, `2026-02-${day}`, 'REACHED');
  });

  const figures = async (from: string, until: string): Promise<Figures> =>
    (await browser.get(`${paths.figures(association.id)}?from=${from}&until=${until}`).expect(200))
      .body;
  return { api, association, north, volunteer, browser, volunteers, figures };
}
