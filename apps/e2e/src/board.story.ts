import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { paths, type RotaSummary } from '@presence/contract';
import {
  fromEpochDay,
  holidaysBetween,
  mondayBefore,
  newId,
  toEpochDay,
  type Id,
} from '@presence/domain';
import { LES_AMARRES_PEOPLE, rowsOfXlsx } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { A4_SIDEWAYS, pagesOf, seen } from './support/board-in-sight';
import { enterAs, HERE, here, inDays, unique } from './support/given';
import { givenOrganisers } from './support/given-organisers';
import { givenPeople, givenVolunteers, settledContacts } from './support/given-rota';
import { DESK, expect, PHONE, test } from './support/present';

const { idriss: IDRISS } = LES_AMARRES_PEOPLE;
const VOLUNTEERS = ['Awa Tableau', 'Zoltan Tableau'];
const NAMES = ['Éloïse', 'Zoé', 'Hélène', 'Anaïs', 'Noël', 'Maïwenn', 'Théo', 'Chloé', 'Inès'];
const LYON = '69';

/** A public holiday on a working day, at least half a year from now. */
function aHoliday(): { date: string; name: string; monday: string } {
  const found = holidaysBetween(inDays(200), inDays(600), LYON).find(({ date }) => {
    const day = toEpochDay(date) - toEpochDay(mondayBefore(date));
    return day < 5;
  });
  if (!found) throw new Error('There is no public holiday.');
  return { date: found.date, name: found.name.fr, monday: mondayBefore(found.date) };
}

test('a board is searched, narrowed, worked by keyboard, printed, taken away, and read on a phone', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const holiday = aHoliday();
  const { rotaId, placed, open } = await givenRota(page, holiday.monday);
  await page.goto(here(`roulements/${rotaId}`));
  const rows = page.locator('p-board-row');
  const chips = page.locator('p-contact-chip');
  await expect(chips).toHaveCount(placed);
  await expect(rows).toHaveCount(2);
  // Weeks by their dates, the holiday above its day, and nothing planned on it.
  await expect(page.getByRole('columnheader', { name: holiday.name })).toBeVisible();
  await expect(page.locator(`[data-cell$="${holiday.date}"] p-contact-chip`)).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Semaine' })).toContainText(/^\s*\d+.* – \d+/);
  await expectAccessible(page);

  // Found whatever the accents; what was searched for stands in the address.
  const [, name = ''] = / (\S+) Roulement/.exec(await chips.first().innerText()) ?? [];
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  await page.getByRole('searchbox').fill(plain);
  await expect(page).toHaveURL(new RegExp(`recherche=${plain}`));
  await expect(rows).toHaveCount(1);
  await expect(page.locator('p-contact-chip.found')).toContainText(name);
  await page.reload();
  await expect(rows).toHaveCount(1);
  await page.getByRole('searchbox').fill('zzz');
  await expect(page.getByText('Rien ne correspond.')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(rows).toHaveCount(2);

  await page.getByRole('button', { name: 'Filtres' }).click();
  await page.getByLabel('Sorte de contact').selectOption('VISIT');
  await page.getByLabel('Montrer').selectOption('contacts');
  await expect(page).toHaveURL(/type=VISIT&seulement=contacts/);
  await expect(rows).toHaveCount(0);
  await page.getByRole('button', { name: 'Tout montrer' }).click();
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Légende' }).click();
  await expect(page.getByRole('group', { name: 'Légende' })).toContainText('Sans personne');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  // Each cause is said once, however many contacts it keeps from somebody; the column scrolls by itself.
  const gaps = page.locator('p-gaps-panel');
  await expect(gaps.getByRole('heading', { level: 3 })).toHaveCount(1);
  await expect(gaps.locator('.gaps button')).toHaveCount(open);
  await page.setViewportSize({ width: 1280, height: 620 });
  const header = page.getByRole('columnheader', { name: 'Bénévole' });
  const before = await header.boundingBox();
  await gaps.hover();
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.locator('aside').evaluate((aside) => aside.scrollTop)).not.toBe(0);
  expect(await header.boundingBox()).toEqual(before);
  await page.setViewportSize(DESK);

  await workedByKeyboard(page);

  // For the wall: every row, the week by its dates, on A4 held sideways; and as a file.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'XLSX' }).click(),
  ]);
  const sheet = rowsOfXlsx(await readFile(await download.path())).map((row) =>
    row.map((cell) => (cell && 'text' in cell ? cell.text : '')),
  );
  expect(sheet[0]?.join(' ')).toContain(holiday.name);
  expect(sheet.slice(1, 3).map(([who]) => who)).toEqual(VOLUNTEERS);
  expect(sheet.flat().filter((text) => text.includes('Roulement (appel)'))).not.toHaveLength(0);

  await page.getByRole('button', { name: 'Imprimer' }).click();
  await expect(page).toHaveURL(/impression/);
  await expect(page.getByRole('rowheader')).toHaveCount(2);
  await expect(page.getByText(`Sans personne (${open})`)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: holiday.name })).toBeVisible();
  await expectAccessible(page);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual([A4_SIDEWAYS]);

  // On a phone: a list by day that names the holiday too; the contact at hand at the foot.
  await page.setViewportSize(PHONE);
  await page.goto(here(`roulements/${rotaId}`));
  const list = page.locator('p-board-list');
  await expect(list.locator('li')).toHaveCount(placed);
  const dayOff = list.getByRole('heading', { name: holiday.name });
  await page.getByRole('navigation', { name: 'Jours' }).getByText(holiday.name).click();
  await expect(dayOff).toBeFocused();
  await expect(dayOff).toBeInViewport();
  await list.locator('li button').first().click();
  await expect(page.locator('p-contact-panel')).toBeInViewport();
  await expectAccessibleOnPhone(page);
});

test('a published rota is withdrawn on its board, which says so, and brought back', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { rotaId, placed } = await givenRota(
    page,
    fromEpochDay(toEpochDay(mondayBefore(inDays(0))) + 350),
  );
  await page.request.post(paths.rotaPublication(HERE.id, rotaId), { data: {} });
  await page.goto(here(`roulements/${rotaId}`));
  const chips = page.locator('p-contact-chip');
  await expect(chips).toHaveCount(placed);
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: 'Retirer ce roulement' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`${placed} contacts prévus sont annulés`);
  await expect(dialog.getByRole('listitem')).not.toHaveCount(0);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await dialog.getByRole('button', { name: 'Retirer', exact: true }).click();
  await expect(page.getByText('Ce roulement est retiré')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Proposer de nouveau' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Combler|Publier|Autres actions/ })).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Ce roulement est retiré')).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole('button', { name: 'Annuler le retrait' }).click();
  await expect(chips).toHaveCount(placed);
  await expect(page.getByText('Ce roulement est retiré')).toHaveCount(0);
});

test('fourteen volunteers stand on the board at once with their whole week, names uncut', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await enterAs(page.request, IDRISS);
  const rotas = (await (await page.request.get(paths.rotas(HERE.id))).json()) as RotaSummary[];
  const current = rotas.find(
    (rota) => rota.state === 'PUBLISHED' && rota.branchId === null && rota.contactCount > 100,
  );
  await page.goto(here(`roulements/${current?.id}?semaine=2`));
  await expect(page.locator('p-contact-chip').first()).toBeVisible();

  await expect.poll(async () => (await seen(page)).whole).toBeGreaterThanOrEqual(14);
  const { days, cut, smallest } = await seen(page);
  expect(days).toBe(7);
  expect(cut).toEqual([]);
  expect(smallest).toBeGreaterThanOrEqual(12);
  await expectAccessible(page);

  // Rows scroll below a head that stays, to the last of them.
  const grid = page.locator('p-board-grid .viewport');
  const header = page.getByRole('columnheader', { name: 'Bénévole' });
  const before = await header.boundingBox();
  await grid.hover();
  await page.mouse.wheel(0, 5000);
  const rowCount = Number(await grid.getAttribute('aria-rowcount'));
  await expect(page.locator(`p-board-row[aria-rowindex="${rowCount}"]`)).toBeInViewport({
    ratio: 0.99,
  });
  expect(await header.boundingBox()).toEqual(before);
  expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(0);

  // The people, week beside week, fill the window as well.
  await page.getByRole('radio', { name: 'Personnes' }).click();
  await expect(page.getByRole('grid', { name: /Personnes/ })).toBeVisible();
  await expect.poll(async () => (await seen(page)).whole).toBeGreaterThanOrEqual(14);
  await page.getByRole('radio', { name: 'Bénévoles' }).click();
  await expect(page.getByRole('grid', { name: /Bénévoles/ })).toBeVisible();

  // Printed from the browser's own menu: every row, whatever was in sight.
  await page.getByRole('button', { name: 'Imprimer' }).click();
  await expect(page).toHaveURL(/impression/);
  await page.getByRole('combobox', { name: 'Semaine' }).selectOption('2');
  await expect(page.getByRole('rowheader')).toHaveCount(rowCount - 1);
  const printed = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(new Set(printed)).toEqual(new Set([A4_SIDEWAYS]));
});

/** A rota of one week proposed for a branch of its own: nine who wish a call, and two volunteers with room for two each. */
async function givenRota(
  page: Page,
  from: string,
): Promise<{ rotaId: Id; placed: number; open: number }> {
  const branch = { id: newId(), name: unique('Antenne du tableau'), version: 1 };
  await givenVolunteers(page.request, await givenOrganisers(VOLUNTEERS), branch, 2);
  await givenPeople(page.request, branch.id, NAMES);
  await enterAs(page.request, IDRISS);
  const id = newId();
  const rota = { id, branchId: branch.id, from, weeks: 1 };
  expect((await page.request.post(paths.rotas(HERE.id), { data: rota })).status()).toBe(201);
  const run = { id: newId(), seed: 1, seconds: 5 };
  await page.request.post(paths.rotaRun(HERE.id, id), { data: run });
  const contacts = await settledContacts(page.request, id);
  const open = contacts.filter(({ state }) => state === 'UNCOVERED').length;
  const placed = contacts.length - open;
  expect([placed, open]).toEqual([4, 5]);
  return { rotaId: id, placed, open };
}

/** From square to square; a contact is taken up, told where it may go, put back, put down and undone. */
async function workedByKeyboard(page: Page): Promise<void> {
  const rows = page.locator('p-board-row');
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('End');
  await expect(rows.first().getByRole('gridcell').last()).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(rows.first().getByRole('gridcell').first()).toBeFocused();
  const filled = rows
    .first()
    .getByRole('gridcell')
    .filter({ has: page.locator('p-contact-chip') })
    .first();
  await filled.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.possible').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.possible')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Annuler le dernier déplacement' })).toHaveCount(0);
}
