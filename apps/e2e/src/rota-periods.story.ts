import { paths, type BoardContact, type RotaSummary } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { enterAs, HERE, here, unique } from './support/given';
import { givenNewcomers } from './support/given-newcomers';
import { contactsOf, givenPeople, givenVolunteers, settledContacts } from './support/given-rota';
import { DESK, expect, PHONE, test } from './support/present';

const NAMES = ['Apolline', 'Bastien', 'Cyprien'];
const WEEKS = 2;

test('two periods with the defaults meet every need once; the second is withdrawn and back', async ({
  page,
}) => {
  const branch = { id: newId(), name: unique('Antenne de Monplaisir'), version: 1 };
  const volunteers = await givenNewcomers(page.request, ['Théa Roussel', 'Ilan Perrot']);
  await givenVolunteers(page.request, volunteers, branch, 4);
  await givenPeople(page.request, branch.id, NAMES);
  await enterAs(page.request, LES_AMARRES_PEOPLE.idriss);

  const first = await propose(page, branch.name);
  await publish(page);
  // The list offers what follows, and to begin like the last time.
  await openNewPeriod(page, branch.name);
  await page.getByRole('checkbox', { name: /Comme la dernière fois/ }).check();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  const second = await create(page, branch.name);
  await publish(page);

  const before = await published(page, first);
  const after = await published(page, second);
  expect(pairs(after)).toEqual(pairs(before));
  const met = [...before, ...after].map(({ personId, date }) => `${personId} ${weekOf(date)}`);
  expect(met).toHaveLength(NAMES.length * WEEKS * 2);
  expect(new Set(met).size).toBe(met.length);

  // The first weeks again: said before anything runs, with what is meant instead.
  await openNewPeriod(page, branch.name);
  await page.getByRole('combobox', { name: 'Période' }).click();
  await page.getByRole('option').first().click();
  await expect(page.getByText(/couvre déjà une partie de cette période/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Proposer un roulement' })).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Commencer après lui/ }).click();
  await expect(page.getByText(/couvre déjà une partie de cette période/)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Proposer un roulement' })).toBeVisible();

  await withdraw(page, second);
  const item = page.locator('p-rota-item').filter({ has: page.locator(`a[href*="${second}"]`) });
  await expect(item).toContainText('Retiré');
  expect(await published(page, second)).toHaveLength(0);
  await item.getByRole('button', { name: 'Annuler le retrait' }).click();
  await expect(item).toContainText('Publié');
  expect(pairs(await published(page, second))).toEqual(pairs(after));
  expect(pairs(await published(page, first))).toEqual(pairs(before));
});

test('a draft is deleted once asked, and comes back', async ({ page }) => {
  const branch = { id: newId(), name: unique('Antenne de Vaise'), version: 1 };
  const volunteers = await givenNewcomers(page.request, ['Zélie Marchand']);
  await givenVolunteers(page.request, volunteers, branch, 4);
  await givenPeople(page.request, branch.id, ['Dorine']);
  await enterAs(page.request, LES_AMARRES_PEOPLE.idriss);
  const draft = await propose(page, branch.name);

  await page.goto(here('roulements'));
  const item = page.locator('p-rota-item').filter({ has: page.locator(`a[href*="${draft}"]`) });
  await item.getByRole('button', { name: /Autres actions/ }).click();
  await page.getByRole('menuitem', { name: 'Supprimer ce brouillon' }).click();
  await expect(page.getByRole('dialog')).toContainText('2 contacts proposés');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await expect(item).toBeHidden();
  await page.reload();
  await page
    .getByRole('region', { name: 'Brouillons supprimés depuis un jour' })
    .getByRole('button', { name: 'Rétablir' })
    .first()
    .click();
  await expect(item).toContainText('Brouillon');
  expect(await settledContacts(page.request, draft)).toHaveLength(WEEKS);
});

async function openNewPeriod(page: Page, branchName: string): Promise<void> {
  await page.goto(here('roulements'));
  await page.getByLabel('Semaines').fill(`${WEEKS}`);
  await page.getByLabel('Semaines').blur();
  await page.getByLabel('Antenne').click();
  await page.getByRole('option', { name: branchName }).click();
}

/** A tired thumb taps twice: one rota comes of it. */
async function create(page: Page, ofBranch: string): Promise<Id> {
  const count = async () =>
    ((await (await page.request.get(paths.rotas(HERE.id))).json()) as RotaSummary[]).filter(
      ({ branchName }) => branchName === ofBranch,
    ).length;
  const before = await count();
  await page.getByRole('button', { name: 'Proposer un roulement' }).dblclick();
  await expect(page).toHaveURL(/roulements\/[0-9a-f-]{36}/);
  const id = /roulements\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  const contacts = await settledContacts(page.request, id);
  expect(contacts.filter(({ state }) => state === 'UNCOVERED')).toEqual([]);
  expect(await count()).toBe(before + 1);
  return id;
}

async function propose(page: Page, branchName: string): Promise<Id> {
  await openNewPeriod(page, branchName);
  return create(page, branchName);
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publier' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publier' }).dblclick();
  await expect(page.getByText(/6 contacts publiés, \d bénévoles? prévenus?/)).toBeVisible();
}

/** With the preview of what goes and who is told, looked at on a telephone too. */
async function withdraw(page: Page, rotaId: Id): Promise<void> {
  await page.goto(here('roulements'));
  const item = page.locator('p-rota-item').filter({ has: page.locator(`a[href*="${rotaId}"]`) });
  await item.getByRole('button', { name: /Autres actions/ }).click();
  await page.getByRole('menuitem', { name: 'Retirer ce roulement' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('6 contacts prévus sont annulés');
  await expect(dialog.getByText('Recevront un courriel')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expect(dialog.getByRole('button', { name: 'Retirer' })).toBeInViewport();
  await expectAccessible(page);
  await page.setViewportSize(DESK);
  await dialog.getByRole('button', { name: 'Retirer' }).dblclick();
  await expect(dialog).toBeHidden();
}

const published = async (page: Page, rotaId: Id): Promise<BoardContact[]> =>
  (await contactsOf(page.request, rotaId)).filter(({ state }) => state === 'PUBLISHED');

/** Who comes to whom at which hour, whatever the week. */
const pairs = (contacts: readonly BoardContact[]): string[] =>
  [
    ...new Set(
      contacts.map(({ personId, start, volunteers }) =>
        [personId, start, ...volunteers.map(({ volunteerId }) => volunteerId)].join(' '),
      ),
    ),
  ].sort();

const weekOf = (date: string | null): number =>
  Math.floor(Date.parse(`${date}T00:00Z`) / 604_800_000 + 3 / 7);
