import { paths } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { givenCalled, givenCaller, givenOpenDoor, monday } from './given-rota';
import { signIn } from './sign-in';
import type { TestApi } from './start-api';

export type Departure = Awaited<ReturnType<typeof givenDeparture>>;

/** Awa is about to leave with so many published calls to come, which these volunteers could take over. */
export async function givenDeparture(api: TestApi, names: readonly string[], calls: number) {
  const association = await api.given.association({ slug: `a-${newId().slice(-8)}` });
  await givenOpenDoor(api, association);
  await api.given.organiser(association, 'ada@un.example', ['ADMINISTRATOR']);
  const claire = await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
  const roomy = { maxContactsPerWeek: 20, maxContactsPerDay: 10, maxPeople: 20 };
  const awa = await givenCaller(api, association, 'awa@un.example', roomy);
  const ids = new Map<string, Id>();
  const browsers = new Map<string, Awaited<ReturnType<typeof signIn>>>();
  for (const name of names) {
    const { id } = await givenCaller(api, association, `${name}@un.example`, roomy);
    ids.set(name, id);
    browsers.set(name, await signIn(api, `${name}@un.example`));
  }
  const sql = <T>(text: string, values: unknown[] = []) =>
    api.given.within<T>(association.id, (manager) => manager.query(text, values));

  const rotaId = newId();
  const coordinator = await signIn(api, 'claire@un.example');
  const from = monday(1);
  await coordinator
    .post(paths.rotas(association.id))
    .send({ id: rotaId, branchId: null, from, weeks: 1 })
    .expect(201);
  for (let at = 0; at < calls; at++) {
    const { personId, needId } = await givenCalled(api, association, `Jeannette ${at}`, claire);
    await sql(
      `insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, date, start, duration_minutes, time_zone, starts_at, ends_at, state, held)
       select $1, c.id, $3, $4, $5, 'CALL', 0, c.at::date, c.at::time, 30, 'Europe/Paris', c.at at time zone 'Europe/Paris', c.at at time zone 'Europe/Paris' + interval '30 minutes', 'PUBLISHED', true
       from (select $2::uuid as id, $6::date + $7 * interval '1 day' + $8 * interval '1 hour' as at) c`,
      [
        association.id,
        newId(),
        rotaId,
        needId,
        personId,
        from,
        at % 5,
        10 + Math.floor(at / 5) * 2,
      ],
    );
  }
  await sql(`update rota set state = 'PUBLISHED', published_at = now() where id = $1`, [rotaId]);
  await sql(
    `insert into contact_volunteer (association_id, contact_id, volunteer_id, starts_at, ends_at, held, answer, told_at) select association_id, id, $2, starts_at, ends_at, held, 'ACCEPTED', now() from contact where rota_id = $1`,
    [rotaId, awa.id],
  );
  await sql(
    `insert into announced_contact (association_id, volunteer_id, contact_id, date, start, duration_minutes, starts_at)
     select association_id, $2, id, date, start, duration_minutes, starts_at from contact where rota_id = $1`,
    [rotaId, awa.id],
  );
  const administrator = await signIn(api, 'ada@un.example');
  return {
    association,
    awa,
    ids,
    browsers,
    coordinator,
    sql,
    rotaId,
    leave: () =>
      administrator
        .delete(paths.organiser(association.id, awa.id))
        .set('If-Match', '1')
        .expect(204),
    /** Who took contacts over. */
    covered: async () =>
      (
        await sql<{ id: Id }[]>(
          'select covered_by as id from cover_request where covered_by is not null order by closed_at',
        )
      ).map(({ id }) => id),
  };
}
