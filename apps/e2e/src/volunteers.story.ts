import { paths, type VolunteerDraft, type VolunteerView } from '@presence/contract';
import { newId, type OnboardingStep } from '@presence/domain';
import { aVolunteer, LES_AMARRES_PEOPLE } from '@presence/testing';
import type { APIRequestContext, Page } from '@playwright/test';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { enterAs, HERE, here, inDays, inWords } from './support/given';
import { expect, test } from './support/present';

const { basile: BASILE, idriss: IDRISS } = LES_AMARRES_PEOPLE;

/** Basile's profile, as it is or opened now, seen by the coordinator whose requests these are. */
async function givenProfile(request: APIRequestContext): Promise<VolunteerView> {
  await enterAs(request, IDRISS);
  const known = await request.get(paths.volunteer(HERE.id, BASILE.organiserId));
  if (known.ok()) return (await known.json()) as VolunteerView;
  const {
    latitude: _a,
    longitude: _o,
    version: _v,
    ...profile
  } = aVolunteer({ id: BASILE.organiserId });
  return (await (
    await request.post(paths.volunteers(HERE.id), {
      data: { ...profile, coordinates: null } satisfies VolunteerDraft,
    })
  ).json()) as VolunteerView;
}

/** What each step is called on the page, and what its form asks besides a date that stands there already. */
const STEPS: Readonly<
  Record<OnboardingStep, { name: string; typed: readonly [label: string, text: string][] }>
> = {
  MEETING: { name: 'Rencontre d’accueil', typed: [] },
  CHARTER: { name: 'Charte signée', typed: [] },
  TRAINING: { name: 'Formation', typed: [] },
  BACKGROUND_CHECK: {
    name: 'Vérification d’honorabilité',
    typed: [['Valable jusqu’au', inDays(300)]],
  },
  FIRST_CONTACT_TOGETHER: { name: 'Premier contact à deux', typed: [] },
};

const cell = (page: Page, name: string) => page.getByRole('gridcell', { name });

test('a coordinator welcomes a volunteer step by step, until nothing is missing', async ({
  page,
}) => {
  const profile = await givenProfile(page.request);
  for (const { step } of profile.records)
    await page.request.delete(paths.onboardingRecord(HERE.id, profile.id, step));

  await page.goto(here('benevoles'));
  await page.getByLabel('Chercher un nom').fill('basile');
  const card = page.getByRole('link', { name: /Basile/ });
  await expect(card).toContainText('Pas encore planifiable');
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await card.click();
  await expect(page.getByText('Ne peut pas encore être planifié')).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  for (const { name, typed } of profile.steps.map((step) => STEPS[step])) {
    await page.getByRole('button', { name: `Noter : ${name}` }).click();
    for (const [label, text] of typed) await page.getByLabel(label).fill(text);
    await page
      .getByRole('listitem')
      .filter({ hasText: name })
      .getByRole('button', { name: 'Enregistrer' })
      .click();
    await expect(page.getByRole('button', { name: `Corriger : ${name}` })).toBeVisible();
  }
  await expect(page.getByText('Accueil complet.')).toBeVisible();
});

test('a volunteer draws free hours with the mouse and with the keyboard, and finds them again', async ({
  page,
  playwright,
  baseURL,
}) => {
  const coordination = await playwright.request.newContext({ baseURL });
  await givenProfile(coordination);
  await coordination.dispose();
  await enterAs(page.request, BASILE);
  await page.goto(here('mes-disponibilites'));
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByText('Aucun moment libre pour l’instant.')).toBeVisible();
  await expectAccessible(page);

  const start = cell(page, 'mardi 9 h – 9 h 30');
  await start.scrollIntoViewIfNeeded();
  await start.hover();
  await page.mouse.down();
  await cell(page, 'jeudi 10 h 30 – 11 h').hover();
  await page.mouse.up();
  for (const day of ['mardi', 'mercredi', 'jeudi'])
    await expect(page.getByRole('button', { name: `Retirer ${day} 9 h – 11 h` })).toBeVisible();

  // The cell under the mouse has the focus: the arrows go on from there, to Friday at 14.
  await page.keyboard.press('ArrowRight');
  for (let down = 0; down < 7; down++) await page.keyboard.press('ArrowDown');
  await expect(cell(page, 'vendredi 14 h – 14 h 30')).toBeFocused();
  for (let down = 0; down < 3; down++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Retirer vendredi 14 h – 16 h' })).toBeVisible();
  await page.getByRole('button', { name: 'Retirer mercredi 9 h – 11 h' }).click();
  await expect(page.getByText('En tout : 6 h par semaine.')).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  await page.getByRole('button', { name: 'Enregistrer', exact: true }).dblclick();
  await expect(page.getByText('C’est enregistré. Merci !')).toBeVisible();
  await page.reload();
  await expect(page.getByText('En tout : 6 h par semaine.')).toBeVisible();
  await expect(cell(page, 'vendredi 15 h 30 – 16 h, libre')).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('a volunteer notes an absence in two dates, which joins the one it meets', async ({
  page,
  playwright,
  baseURL,
}) => {
  const coordination = await playwright.request.newContext({ baseURL });
  const { unavailabilities } = await givenProfile(coordination);
  for (const { id } of unavailabilities)
    await coordination.delete(paths.unavailability(HERE.id, BASILE.organiserId, id));
  await coordination.post(paths.unavailabilities(HERE.id, BASILE.organiserId), {
    data: { id: newId(), from: inDays(200), until: inDays(203) },
  });
  await enterAs(page.request, BASILE);
  await page.goto(here('mes-disponibilites'));
  await page.getByLabel('Premier jour d’absence').fill(inDays(204));
  await page.getByLabel('Dernier jour d’absence').fill(inDays(210));
  await page.getByRole('button', { name: 'Ajouter cette absence' }).dblclick();
  const joined = `Retirer l’absence du ${inWords(inDays(200))} au ${inWords(inDays(210))}`;
  await expect(page.getByRole('button', { name: joined })).toBeVisible();

  const { unavailabilities: told } = (await (
    await coordination.get(paths.volunteer(HERE.id, BASILE.organiserId))
  ).json()) as VolunteerView;
  expect(told).toEqual([expect.objectContaining({ from: inDays(200), until: inDays(210) })]);
  await coordination.dispose();
  await page.getByRole('button', { name: joined }).click();
  await expect(page.getByText('Aucune absence notée.')).toBeVisible();
});
