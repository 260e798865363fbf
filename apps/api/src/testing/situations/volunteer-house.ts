import { paths, type VolunteerDraft } from '@presence/contract';
import type { Id } from '@presence/domain';
import { aVolunteer } from '@presence/testing';
import { signIn } from '../sign-in';
import { startApi } from '../start-api';

export const NOBODY = '01890000-0000-7000-8000-000000000000';

export const draftFor = (id: Id, over: Partial<VolunteerDraft> = {}): VolunteerDraft => {
  const { latitude: _a, longitude: _o, version: _v, ...profile } = aVolunteer({ id });
  return { ...profile, coordinates: null, ...over };
};

export type VolunteerHouse = Awaited<ReturnType<typeof volunteerHouse>>;

/** An association with a coordinator and two volunteers: Awa, who is signed in and has a profile, and Luc without one. */
export async function volunteerHouse() {
  const api = await startApi();
  const association = await api.given.association();
  await api.given.commune();
  await api.given.organiser(association, 'claire@amarres.example', ['COORDINATOR']);
  const awa = await api.given.organiser(association, 'awa@amarres.example', ['VOLUNTEER']);
  const luc = await api.given.organiser(association, 'luc@amarres.example', ['VOLUNTEER']);
  const coordinator = await signIn(api, 'claire@amarres.example');
  const volunteer = await signIn(api, 'awa@amarres.example');
  await coordinator.post(paths.volunteers(association.id)).send(draftFor(awa.id)).expect(201);
  const read = async () =>
    (await coordinator.get(paths.volunteer(association.id, awa.id)).expect(200)).body;
  const mine = async () =>
    (await volunteer.get(paths.myVolunteer(association.id)).expect(200)).body;
  return { api, association, coordinator, volunteer, awa, luc, read, mine };
}
