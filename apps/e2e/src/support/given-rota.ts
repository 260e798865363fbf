import type { APIRequestContext, APIResponse } from '@playwright/test';
import {
  paths,
  type BoardContact,
  type BoardContacts,
  type RotaBoard,
  type VolunteerDraft,
} from '@presence/contract';
import {
  fromEpochDay,
  newId,
  toEpochDay,
  weekdayIndex,
  WEEKDAYS,
  type Branch,
  type Id,
  type Organiser,
  type RotaRun,
} from '@presence/domain';
import {
  aNeedDraft,
  aPersonDraft,
  aVolunteer,
  LES_AMARRES_PEOPLE,
  type Person,
} from '@presence/testing';
import { enterAs, HERE, inDays } from './given';

async function done(response: APIResponse): Promise<APIResponse> {
  if (!response.ok())
    throw new Error(`${response.status()} ${response.url()}: ${await response.text()}`);
  return response;
}

/** The Monday after so many weeks. */
export function monday(weeksAhead: number): string {
  const today = toEpochDay(inDays(0));
  return fromEpochDay(today - weekdayIndex(today) + weeksAhead * 7);
}

/** Makes organisers the volunteers of a branch of their own: free every day from 9 to 20, so many contacts a week, welcomed as asked. */
export async function givenVolunteers(
  request: APIRequestContext,
  people: readonly Pick<Person, 'organiserId'>[],
  branch: Branch,
  maxContactsPerWeek: number,
): Promise<void> {
  await enterAs(request, LES_AMARRES_PEOPLE.helene);
  await done(
    await request.post(paths.branches(HERE.id), { data: { id: branch.id, name: branch.name } }),
  );
  const organisers = (await (
    await done(await request.get(paths.organisers(HERE.id)))
  ).json()) as Organiser[];
  for (const { id, roles, version } of organisers.filter((one) =>
    people.some(({ organiserId }) => organiserId === one.id),
  )) {
    const data = { roles: [...new Set([...roles, 'VOLUNTEER'])], branchId: branch.id };
    await done(
      await request.put(paths.organiser(HERE.id, id), {
        data,
        headers: { 'If-Match': `"${version}"` },
      }),
    );
  }
  await enterAs(request, LES_AMARRES_PEOPLE.idriss);
  const availability = WEEKDAYS.map((weekday) => ({ weekday, start: '09:00', end: '20:00' }));
  for (const { organiserId: id } of people) {
    const {
      latitude: _,
      longitude: __,
      version: ___,
      ...profile
    } = aVolunteer({ id, availability, maxContactsPerWeek, maxContactsPerDay: 6, maxPeople: 10 });
    const path = paths.volunteer(HERE.id, id);
    if (!(await request.get(path)).ok())
      await done(
        await request.post(paths.volunteers(HERE.id), {
          data: { ...profile, coordinates: null } satisfies VolunteerDraft,
        }),
      );
    for (const step of ['MEETING', 'CHARTER'] as const)
      await done(
        await request.put(paths.onboardingRecord(HERE.id, id, step), {
          data: {
            doneOn: inDays(-30),
            charterVersion: step === 'CHARTER' ? '1' : '',
            expiresOn: null,
          },
        }),
      );
  }
}

/** People of a branch who agreed to be called once a week, on Tuesdays at ten if they may say. */
export async function givenPeople(
  request: APIRequestContext,
  branchId: Id,
  names: readonly string[],
): Promise<void> {
  await enterAs(request, LES_AMARRES_PEOPLE.idriss);
  for (const firstName of names) {
    const person = aPersonDraft({ firstName, lastName: 'Roulement', branchId });
    await done(await request.post(paths.people(HERE.id), { data: person }));
    await done(
      await request.post(paths.consents(HERE.id, person.id), {
        data: {
          id: newId(),
          givenOn: inDays(-10),
          givenBy: 'PERSON',
          means: 'ORAL',
          scope: ['CALL'],
        },
      }),
    );
    await done(
      await request.post(paths.needs(HERE.id, person.id), {
        data: aNeedDraft({ usual: { weekday: 'TU', time: '10:00' }, from: inDays(-10) }),
      }),
    );
  }
}

/** The contacts of a rota, week by week. */
export async function contactsOf(request: APIRequestContext, rotaId: Id): Promise<BoardContact[]> {
  const { weeks } = (await (
    await done(await request.get(paths.rota(HERE.id, rotaId)))
  ).json()) as RotaBoard;
  const read = weeks.map(
    async (_, week) =>
      (await (
        await done(await request.get(paths.rotaContacts(HERE.id, rotaId), { params: { week } }))
      ).json()) as BoardContacts,
  );
  return (await Promise.all(read)).flatMap(({ contacts }) => contacts);
}

/** The same, once its engine has ended. */
export async function settledContacts(
  request: APIRequestContext,
  rotaId: Id,
): Promise<BoardContact[]> {
  for (;;) {
    const run =
      (await (await done(await request.get(paths.rotaRun(HERE.id, rotaId)))).text()) || 'null';
    if ((JSON.parse(run) as RotaRun | null)?.endedAt !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return contactsOf(request, rotaId);
}

/** Proposes a rota of one week for a branch and publishes it. */
export async function givenPublishedRota(
  request: APIRequestContext,
  branchId: Id,
  weeksAhead: number,
): Promise<BoardContact[]> {
  const id = newId();
  await enterAs(request, LES_AMARRES_PEOPLE.idriss);
  await done(
    await request.post(paths.rotas(HERE.id), {
      data: { id, branchId, from: monday(weeksAhead), weeks: 1 },
    }),
  );
  await done(
    await request.post(paths.rotaRun(HERE.id, id), { data: { id: newId(), seed: 1, seconds: 5 } }),
  );
  await settledContacts(request, id);
  await done(await request.post(paths.rotaPublication(HERE.id, id), { data: {} }));
  return contactsOf(request, id);
}

/** Takes the role of a volunteer away from somebody: what was planned with them is to be taken over. */
export async function givenUp(request: APIRequestContext, { organiserId }: Person): Promise<void> {
  await enterAs(request, LES_AMARRES_PEOPLE.helene);
  const organisers = (await (
    await done(await request.get(paths.organisers(HERE.id)))
  ).json()) as Organiser[];
  const seat = organisers.find(({ id }) => id === organiserId);
  await done(
    await request.put(paths.organiser(HERE.id, organiserId), {
      data: { roles: seat?.roles.filter((role) => role !== 'VOLUNTEER'), branchId: seat?.branchId },
      headers: { 'If-Match': `"${seat?.version}"` },
    }),
  );
}
