import { paths, type BoardContact } from '@presence/contract';
import { fromEpochDay, newId, toEpochDay, type Id } from '@presence/domain';
import { aPersonDraft, LES_AMARRES_PEOPLE } from '@presence/testing';
import type { APIRequestContext, Page } from '@playwright/test';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { enterAs, HERE, here, inDays, unique } from './support/given';
import { givenNewcomers } from './support/given-newcomers';
import {
  contactsOf,
  givenPeople,
  givenPublishedRota,
  givenVolunteers,
  monday,
} from './support/given-rota';
import { DESK, expect, PHONE, test } from './support/present';

const AHEAD = 4;
const FIRST = monday(AHEAD);
const LAST = fromEpochDay(toEpochDay(FIRST) + 6);

test('a new need, an absence and a heatwave are met without moving anything else', async ({
  page,
}) => {
  const branch = { id: newId(), name: unique('Antenne de Perrache'), version: 1 };
  const volunteers = await givenNewcomers(page.request, ['Yanis Colomb', 'Sidonie Barbe']);
  await givenVolunteers(page.request, volunteers, branch, 12);
  await givenPeople(page.request, branch.id, ['Honorine', 'Isidore']);
  const [planned] = await givenPublishedRota(page.request, branch.id, AHEAD);
  const rotaId = await rotaOf(page.request, branch.id);
  const living = async () =>
    (await contactsOf(page.request, rotaId)).filter(({ state }) => state === 'PUBLISHED');
  const before = await living();
  expect(before).toHaveLength(2);

  // A new need: its gaps are filled from where it was entered.
  const jeanne = await givenPerson(page.request, branch.id);
  await page.goto(here(`personnes/${jeanne}/besoins/nouveau`));
  await page.getByRole('checkbox', { name: 'L’appeler chaque jour en cas de canicule' }).check();
  await page.getByRole('button', { name: 'Enregistrer le besoin' }).dblclick();
  await page.locator('mat-snack-bar-container').getByRole('button').click();
  await take(page);
  const withJeanne = await living();
  expect(withJeanne).toHaveLength(3);
  expect(withJeanne).toEqual(expect.arrayContaining(before.map(standing)));

  // An absence: said where it is entered, and replanned from there in one click.
  const [away] = planned?.volunteers ?? [];
  const theirs = withJeanne.filter((contact) => isWith(contact, away?.volunteerId));
  await page.goto(here(`benevoles/${away?.volunteerId}`));
  await page.getByLabel('Premier jour d’absence').fill(FIRST);
  await page.getByLabel('Dernier jour d’absence').fill(LAST);
  await page.getByRole('button', { name: 'Ajouter cette absence' }).dblclick();
  await expect(page.getByText(/déjà prévus? pendant cette absence/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Replanifier les contacts de l’absence/ }).click();
  const plans = page.getByRole('dialog');
  await expect(plans.getByRole('group', { name: 'Solutions' })).toContainText(
    `${theirs.length} repris, 0 sans personne`,
  );
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await plans.getByRole('button', { name: 'Appliquer et prévenir' }).dblclick();
  await expect(plans).toBeHidden();
  const replanned = await living();
  expect(replanned).toHaveLength(3);
  expect(replanned.filter((contact) => isWith(contact, away?.volunteerId))).toEqual([]);

  // A heatwave: whom it concerns and for how long is shown before it begins, then its callers are proposed.
  await page.goto(here('reglages/accompagnement'));
  await page.getByLabel('À partir du').fill(FIRST);
  await page.getByLabel('Jusqu’au').first().fill(LAST);
  await page.getByRole('button', { name: 'Lancer la ronde de canicule' }).click();
  const asked = page.getByRole('dialog');
  await expect(asked).toContainText(/un appel par jour pour chacune/);
  await expect(asked).toContainText('Jeanne');
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectAccessible(page);
  await page.setViewportSize(DESK);
  await asked.getByRole('button', { name: 'Lancer la ronde de canicule' }).click();
  await take(page);
  const called = (await living()).filter(({ personId }) => personId === jeanne);
  expect(new Set(called.map(({ date }) => date)).size).toBe(7);
  expect(called.filter((contact) => isWith(contact, away?.volunteerId))).toEqual([]);
  expect(await living()).toEqual(
    expect.arrayContaining(replanned.filter(({ personId }) => personId !== jeanne).map(standing)),
  );

  await page.getByRole('button', { name: 'Arrêter la ronde' }).click();
  await expect(page.getByRole('dialog')).toContainText('appels prévus sont retirés');
  await page.getByRole('dialog').getByRole('button', { name: 'Arrêter la ronde' }).click();
  await expect(page.getByText('Ronde de canicule terminée.')).toBeVisible();
  expect((await living()).filter(({ personId }) => personId === jeanne).length).toBeLessThan(7);
});

/** What is proposed is read, and taken; a second tap takes nothing more. */
async function take(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog').filter({ hasText: 'Rien de ce qui est déjà prévu' });
  const button = dialog.getByRole('button', { name: /Prendre ces propositions \([1-9]/ });
  await expect(button).toBeEnabled({ timeout: 30_000 });
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  // Others of the demo change their rota meanwhile: the dialog then says so, and proposes what is possible now.
  await expect(async () => {
    if (await dialog.isVisible()) await button.dblclick({ timeout: 5000 });
    await expect(dialog).toBeHidden({ timeout: 5000 });
  }).toPass({ timeout: 60_000 });
}

async function givenPerson(request: APIRequestContext, branchId: Id): Promise<Id> {
  const person = aPersonDraft({ firstName: 'Jeanne', lastName: 'Canicule', branchId });
  await request.post(paths.people(HERE.id), { data: person });
  const consent = { id: newId(), givenOn: inDays(-10), givenBy: 'PERSON', means: 'ORAL' };
  const given = await request.post(paths.consents(HERE.id, person.id), {
    data: { ...consent, scope: ['CALL'] },
  });
  expect(given.ok()).toBe(true);
  return person.id;
}

async function rotaOf(request: APIRequestContext, branchId: Id): Promise<Id> {
  await enterAs(request, LES_AMARRES_PEOPLE.idriss);
  const rotas = (await (await request.get(paths.rotas(HERE.id))).json()) as {
    id: Id;
    branchId: Id | null;
  }[];
  return rotas.find((rota) => rota.branchId === branchId)?.id ?? '';
}

const isWith = ({ volunteers }: BoardContact, volunteerId: Id | undefined): boolean =>
  volunteers.some((one) => one.volunteerId === volunteerId);

/** A contact as it stands, for whom and when, whoever answered meanwhile. */
const standing = ({ id, personId, date, start }: BoardContact) =>
  expect.objectContaining({ id, personId, date, start });
