import { expect, type APIRequestContext } from '@playwright/test';
import { paths } from '@presence/contract';
import { newId, type Organiser, type Role } from '@presence/domain';
import { DEMO_PASSWORD, LES_AMARRES_PEOPLE, type Person } from '@presence/testing';
import { enterAs, HERE } from './given';
import { linkMailedTo } from './mailbox';

const TOKEN = /\/espace\/fr\/invitation\/([\w.~-]+)/;

/** People who join the association, as volunteers where nothing is said; nobody else's story plans with them. */
export async function givenNewcomers(
  request: APIRequestContext,
  names: readonly string[],
  roles: readonly Role[] = ['VOLUNTEER'],
): Promise<Person[]> {
  const joined: Person[] = [];
  for (const displayName of names) {
    const id = newId();
    const email = `${id}@lesamarres.example`;
    await enterAs(request, LES_AMARRES_PEOPLE.helene);
    const invited = await request.post(paths.invitations(HERE.id), {
      data: { id, email, roles, locale: 'fr' },
    });
    expect(invited.status()).toBe(201);
    const token = TOKEN.exec(await linkMailedTo(request, email, TOKEN))?.[1] ?? '';
    const accepted = await request.post(paths.invitation(token), {
      data: { displayName, password: DEMO_PASSWORD, locale: 'fr' },
    });
    expect(accepted.ok()).toBe(true);
    await enterAs(request, LES_AMARRES_PEOPLE.helene);
    const organisers = (await (await request.get(paths.organisers(HERE.id))).json()) as Organiser[];
    const seat = organisers.find((organiser) => organiser.email === email);
    if (!seat) throw new Error(`${email} did not join.`);
    joined.push({ ...LES_AMARRES_PEOPLE.louise, email, displayName, organiserId: seat.id });
  }
  return joined;
}
