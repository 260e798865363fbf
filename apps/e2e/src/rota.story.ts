import { type BoardContact, paths, type SessionView, VolunteerDraft } from '@presence/contract';
import { dateInWords, fromEpochDay, type Id, newId, toEpochDay } from '@presence/domain';
import { LES_AMARRES_PEOPLE, type Person } from '@presence/testing';
import type { Locator } from '@playwright/test';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { enterAs, HERE, here, unique } from './support/given';
import {
  contactsOf,
  givenPeople,
  givenVolunteers,
  monday,
  settledContacts,
} from './support/given-rota';
import { linkMailedTo } from './support/mailbox';
import { expect, test } from './support/present';

const { etienne: ETIENNE, nour: NOUR, idriss: IDRISS } = LES_AMARRES_PEOPLE;
const NAMES = ['Adèle', 'Bernard', 'Colette', 'Denise', 'Edmond'];

test('a rota is proposed, explained, corrected, published, declined and covered', async ({
  page,
  playwright,
  baseURL,
}) => {
  test.setTimeout(240_000);
  // A branch of its own: the demo plans other people meanwhile.
  const branch = { id: newId(), name: unique('Antenne des Gratte-Ciel'), version: 1 };
  await givenVolunteers(page.request, [ETIENNE, NOUR], branch, 2);
  await givenPeople(page.request, branch.id, NAMES);
  await enterAs(page.request, IDRISS);
  // The groups' sessions that they lead count in their week: each keeps room for two calls.
  const led = await sessionsLed(page.request, monday(4));
  for (const { organiserId } of [ETIENNE, NOUR])
    await givenRoom(page.request, organiserId, 2 + led(organiserId));

  await page.goto(here('roulements'));
  await expect(page.getByRole('heading', { name: 'Nouvelle période' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Semaines').fill('1');
  await page.getByLabel('Semaines').blur();
  await page.getByLabel('Antenne').click();
  await page.getByRole('option', { name: branch.name }).click();
  await page.getByRole('button', { name: 'Proposer un roulement' }).click();
  await expect(page).toHaveURL(/roulements\/[0-9a-f-]{36}/);
  const rotaId = /roulements\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

  // Five calls, four places: the board fills by itself, and says what is lacking.
  await expect(page.locator('p-contact-chip')).toHaveCount(4, { timeout: 60_000 });
  const proposed = await settledContacts(page.request, rotaId);
  await expect(page.getByText('Sans personne cette semaine (1)')).toBeVisible({ timeout: 30_000 });
  const gap = page.locator('p-gaps-panel');
  await expect(gap).toContainText(/déjà \d\s+contacts cette semaine/);
  await expect(gap).toContainText(/Ce qui suffirait/);
  await expect(gap.getByRole('region', { name: 'Qui chercher' })).toContainText('1');
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  // Why: three reasons.
  const chips = page.locator('p-contact-chip');
  await chips.first().click();
  const panel = page.locator('p-contact-panel');
  await expect(panel.getByRole('heading', { name: 'Pourquoi' })).toBeVisible();
  await expect(panel.locator('.why li')).toHaveCount(3);

  // By hand: with the mouse to another day of the same volunteer, and back; then by keyboard.
  const before = await contactsOf(page.request, rotaId);
  const from = await cornerOf(chips.first());
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 20, { steps: 4 });
  await expect(page.locator('.possible').first()).toBeVisible();
  // A public holiday of that week is no place for it.
  const cells = page.getByRole('row').nth(1).getByRole('gridcell');
  const free = await cells.evaluateAll((all) =>
    all.findIndex((one) => one.matches('.possible') && !one.querySelector('p-contact-chip')),
  );
  const cell = cells.nth(free);
  const to = await cornerOf(cell);
  await page.mouse.move(to.x + 20, to.y + 20, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Annuler le dernier déplacement' })).toBeVisible();
  await expect(cell.locator('p-contact-chip')).toHaveCount(1);
  expect(moved(before, await contactsOf(page.request, rotaId))).toHaveLength(1);
  await page.getByRole('button', { name: 'Annuler le dernier déplacement' }).click();
  await expect(cell.locator('p-contact-chip')).toHaveCount(0);
  expect(moved(before, await contactsOf(page.request, rotaId))).toEqual([]);

  // To a day on which the other volunteer has nothing either, so that they can cover it later.
  const filled = cells.filter({ has: page.locator('p-contact-chip') }).first();
  await filled.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.possible').first()).toBeVisible();
  const steps = await stepsToQuietDay(cells, page.getByRole('row').nth(2).getByRole('gridcell'));
  for (let step = 0; step < Math.abs(steps); step++)
    await page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft');
  await expect(page.getByText(/^Possible ici, à/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Annuler le dernier déplacement' })).toBeVisible();
  await expect
    .poll(async () => moved(before, await contactsOf(page.request, rotaId)).length)
    .toBe(1);

  // What is locked stays.
  await panel.getByRole('button', { name: 'Verrouiller', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Déverrouiller' })).toBeVisible();
  const locked = (await contactsOf(page.request, rotaId)).find((contact) => contact.locked);
  await page.getByRole('button', { name: 'Proposer de nouveau' }).dblclick();
  await settledContacts(page.request, rotaId);
  expect(
    (await contactsOf(page.request, rotaId)).find(({ id }) => id === locked?.id),
  ).toMatchObject({ date: locked?.date, start: locked?.start, locked: true });

  await page.getByRole('button', { name: 'Publier' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publier' }).dblclick();
  await expect(page.getByText('4 contacts publiés, 2 bénévoles prévenus.')).toBeVisible();
  await linkMailedTo(page.request, ETIENNE.email, /http\S+ma-semaine/);

  // The one whose contact was moved to a quiet day declines it; the other, who now has more room, says yes.
  const has = ({ organiserId }: Person) => locked?.volunteers[0]?.volunteerId === organiserId;
  const [declining = NOUR, covering = ETIENNE] = [ETIENNE, NOUR].sort(
    (one, other) => Number(has(other)) - Number(has(one)),
  );
  await givenRoom(page.request, covering.organiserId, 4 + led(covering.organiserId));
  const theirs = await playwright.request.newContext({ baseURL });
  await enterAs(theirs, declining);
  expect(
    (
      await theirs.put(paths.answer(HERE.id, locked?.id ?? ''), { data: { answer: 'DECLINED' } })
    ).status(),
  ).toBe(200);
  await theirs.dispose();
  const link = await linkMailedTo(page.request, covering.email, /http\S+remplacements/);
  // A page that still reads would be refused once another is signed in.
  await page.goto('about:blank');
  await page.context().clearCookies();
  await enterAs(page.request, covering);
  await page.goto(new URL(link).pathname);
  // Others of the demo may look for somebody too: theirs is the one of that day and hour.
  const asked = page
    .getByRole('listitem')
    .filter({
      hasText: `${dateInWords(locked?.date ?? '', 'fr')}, ${Number(locked?.start?.slice(0, 2))} h`,
    })
    .first();
  await expect(asked.getByRole('button', { name: 'Oui, je prends le relais' })).toBeVisible();
  await expect(
    page
      .getByText('Roulement', { exact: false })
      .filter({ hasText: /Adèle|Bernard|Colette|Denise|Edmond/ }),
  ).toHaveCount(0);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await asked.getByRole('button', { name: 'Oui, je prends le relais' }).dblclick();
  await expect(
    page.getByText('Merci ! Ce contact est maintenant dans votre semaine.'),
  ).toBeVisible();
  await page.goto('about:blank');
  await enterAs(page.request, IDRISS);
  const covered = (await contactsOf(page.request, rotaId)).find(({ id }) => id === locked?.id);
  expect(
    covered?.volunteers.find(({ volunteerId }) => volunteerId === covering.organiserId)?.answer,
  ).toBe('ACCEPTED');
  expect(proposed).toHaveLength(5);
});

/** How many days lie between the first contact of a volunteer and a day where it may go and nobody else has anything. */
async function stepsToQuietDay(own: Locator, others: Locator): Promise<number> {
  const days = await own.evaluateAll((cells) =>
    cells.map((cell) => ({
      possible: cell.matches('.possible'),
      filled: cell.querySelector('p-contact-chip') !== null,
    })),
  );
  const taken = await others.evaluateAll((cells) =>
    cells.map((cell) => cell.querySelector('p-contact-chip') !== null),
  );
  const to = days.findIndex(({ possible, filled }, day) => possible && !filled && !taken[day]);
  if (to < 0) throw new Error('Every day has a contact.');
  return to - days.findIndex(({ filled }) => filled);
}

/** Where something is drawn. */
async function cornerOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('The board is not drawn.');
  return box;
}

type Request = Parameters<typeof contactsOf>[0];

/** The contacts that stand elsewhere than before. */
const moved = (before: readonly BoardContact[], after: readonly BoardContact[]) =>
  after.filter(({ id, date, start }) =>
    before.some((one) => one.id === id && (one.date !== date || one.start !== start)),
  );

/** How many sessions of a week somebody leads. */
async function sessionsLed(request: Request, from: string): Promise<(organiserId: Id) => number> {
  const params = { from, to: fromEpochDay(toEpochDay(from) + 6) };
  const answer = await request.get(paths.sessions(HERE.id), { params });
  const sessions = (await answer.json()) as SessionView[];
  return (organiserId) =>
    sessions.filter(({ facilitators }) => facilitators.some(({ id }) => id === organiserId)).length;
}

/** A volunteer offers more contacts a week than before. */
async function givenRoom(
  request: Request,
  volunteerId: string,
  maxContactsPerWeek: number,
): Promise<void> {
  const path = paths.volunteer(HERE.id, volunteerId);
  const stored = await (await request.get(path)).json();
  const data = {
    ...Object.fromEntries(Object.keys(VolunteerDraft.shape).map((key) => [key, stored[key]])),
    maxContactsPerWeek,
    coordinates: null,
  };
  const headers = { 'If-Match': `"${stored.version}"` };
  expect((await request.put(path, { data, headers })).status()).toBe(200);
}
