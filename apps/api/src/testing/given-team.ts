import type { Id, Need, Volunteer } from '@presence/domain';
import { givenCalled, givenCaller, givenOpenDoor } from './given-rota';
import { signIn } from './sign-in';
import type { TestApi } from './start-api';

export type GivenTeam = {
  slug?: string;
  /** Those who volunteer, by the first part of their address: `awa@un.example`. */
  callers?: readonly string[];
  /** What each of them offers. */
  offer?: Partial<Volunteer>;
  /** Those who are called, and what is particular to their need. */
  called?: Readonly<Record<string, Partial<Need>>>;
};

/** An association with a coordinator, who is signed in, some who call and some who are called. */
export async function givenTeam(
  api: TestApi,
  { slug, callers = [], offer = {}, called = {} }: GivenTeam,
) {
  const association = await api.given.association(slug === undefined ? {} : { slug });
  await givenOpenDoor(api, association);
  const email = 'coordination@un.example';
  const coordinator = await api.given.organiser(association, email, ['COORDINATOR']);
  const volunteers: { id: Id }[] = [];
  for (const name of callers)
    volunteers.push(await givenCaller(api, association, `${name}@un.example`, offer));
  for (const [name, need] of Object.entries(called))
    await givenCalled(api, association, name, coordinator, need);
  return { association, coordinator, volunteers, browser: await signIn(api, email) };
}
