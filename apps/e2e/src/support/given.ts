import type { APIRequestContext, APIResponse } from '@playwright/test';
import { paths, type ListingView, type SessionView, type SeriesView } from '@presence/contract';
import {
  dateInWords,
  newId,
  type Group,
  type Id,
  type Recurrence,
  type Venue,
} from '@presence/domain';
import { aGroup, aVenue, DEMO_PASSWORD, LES_AMARRES, type Person } from '@presence/testing';

/** The association in which the stories happen. */
export const HERE = LES_AMARRES.association;
export const here = (path: string) => `/espace/fr/${HERE.slug}/${path}`;

/** What a request answered, once it succeeded. */
export async function bodyOf<T>(response: APIResponse): Promise<T> {
  if (!response.ok())
    throw new Error(`${response.status()} ${response.url()}: ${await response.text()}`);
  return (await response.json()) as T;
}

/** Opens the person's login session in the page's context without the door, for the stories that are not about it. */
export async function enterAs(
  request: APIRequestContext,
  { email }: Pick<Person, 'email'>,
): Promise<void> {
  await bodyOf(await request.post(paths.signIn, { data: { email, password: DEMO_PASSWORD } }));
}

/** So many days from today, YYYY-MM-DD, in Lyon. */
export const inDays = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(
    Date.now() + days * 86_400_000,
  );

/** A date as the dashboard says it: with its year once that is not this one. */
export const inWords = (date: string): string =>
  dateInWords(date, 'fr', { year: !date.startsWith(inDays(0).slice(0, 4)) });

/** The words, with a few letters that no other run has. */
export const unique = (words: string): string => `${words} ${newId().slice(-4)}`;

/** A venue in Lyon that nobody else books. */
export async function givenVenue(
  request: APIRequestContext,
  over: Partial<Venue> & Pick<Venue, 'name'>,
): Promise<Venue> {
  const { id, name, street, postcode, inseeCode, addressPublic, accessibility, directions } =
    aVenue({ ...over, name: unique(over.name) });
  const data = {
    id,
    name,
    street,
    postcode,
    inseeCode,
    addressPublic,
    accessibility,
    directions,
    coordinates: null,
  };
  return bodyOf(await request.post(paths.venues(HERE.id), { data }));
}

/** A group with nothing lacking but its sessions. What follows its name tells it from that of an earlier run. */
export async function givenGroup(
  request: APIRequestContext,
  over: Partial<Group> & Pick<Group, 'name'>,
): Promise<Group> {
  const {
    timeZone: _,
    archivedAt: __,
    version: ___,
    ...data
  } = aGroup({ ...over, name: unique(over.name) });
  return bodyOf(await request.post(paths.groups(HERE.id), { data }));
}

/** A session added by hand, in the evening of a day counted from today. */
export async function givenSession(
  request: APIRequestContext,
  group: Group,
  days: number,
): Promise<SessionView> {
  const data = {
    id: newId(),
    date: inDays(days),
    startTime: '18:00',
    endTime: '20:00',
    venueId: group.venueId,
    facilitatorIds: [],
    publicWord: '',
  };
  return bodyOf(await request.post(paths.groupSessions(HERE.id, group.id), { data }));
}

/** A weekly series from tomorrow on, in the group's venue. */
export async function givenWeekly(
  request: APIRequestContext,
  group: Group,
  weekday: 'MO' | 'TU' | 'WE' | 'TH' | 'FR' = 'WE',
): Promise<SeriesView> {
  const recurrence: Recurrence = {
    from: inDays(1),
    pattern: { kind: 'WEEKLY', every: 1, weekdays: [weekday] },
    months: [],
    until: null,
    count: null,
    added: [],
    excluded: [],
  };
  const data = {
    id: newId(),
    recurrence,
    startTime: '18:00',
    endTime: '20:00',
    venueId: group.venueId,
    facilitatorIds: [],
  };
  return bodyOf(await request.post(paths.groupSeries(HERE.id, group.id), { data }));
}

/** The sessions to come of a group, the next first. */
export async function sessionsOf(request: APIRequestContext, groupId: Id): Promise<SessionView[]> {
  return bodyOf(
    await request.get(paths.sessions(HERE.id), {
      params: { from: inDays(1), to: inDays(300), groupId },
    }),
  );
}

/** The nth session to come of a group, from 0. */
export async function comingSession(
  request: APIRequestContext,
  groupId: Id,
  n = 0,
): Promise<SessionView> {
  const session = (await sessionsOf(request, groupId))[n];
  if (!session) throw new Error(`The group has no session ${n} to come.`);
  return session;
}

export async function givenPublished(
  request: APIRequestContext,
  group: Group,
): Promise<ListingView> {
  return bodyOf(await request.post(paths.publication(HERE.id, group.id)));
}
