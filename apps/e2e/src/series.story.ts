import { paths } from '@presence/contract';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import {
  comingSession,
  enterAs,
  givenGroup,
  givenSession,
  givenWeekly,
  HERE,
  here,
  inWords,
  sessionsOf,
} from './support/given';
import { DESK, expect, PHONE, test } from './support/present';

test.beforeEach(async ({ page }) => enterAs(page.request, LES_AMARRES_PEOPLE.camille));

test('a series that ends before the chosen session ends there, and leaves no double', async ({
  page,
  camille,
}) => {
  const group = await givenGroup(camille, { name: 'Les mercredis qui finissent' });
  await givenWeekly(camille, group);
  const pivot = await comingSession(camille, group.id, 3);
  const last = await comingSession(camille, group.id, 2);
  await page.goto(here(`seances/${pivot.id}`));
  await page.getByRole('link', { name: 'Changer le rythme' }).click();
  await page.getByRole('radio', { name: /Jusqu’à une date/ }).check();
  await page.getByLabel('Dernier jour possible').fill(last.date);
  await page.getByRole('button', { name: 'Enregistrer le changement' }).dblclick();

  const dialog = page.getByRole('dialog', { name: 'Quelles séances changer ?' });
  await expect(dialog.getByRole('radio', { name: 'Une séance et les suivantes' })).toBeChecked();
  await expect(dialog.getByRole('combobox')).toContainText(inWords(pivot.date));
  await expect(dialog.getByText(/séances retirées/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Appliquer le changement' }).dblclick();
  await expect(page.getByText(/C’est changé/)).toBeVisible();

  expect(await sessionsOf(camille, group.id)).toHaveLength(3);
  const series = await (await camille.get(paths.groupSeries(HERE.id, group.id))).json();
  expect(series).toHaveLength(1);
});

test('an evening may end after midnight', async ({ page, camille }) => {
  const group = await givenGroup(camille, { name: 'Les veillées' });
  await page.goto(here(`groupes/${group.id}/series/nouvelle`));
  await page.getByLabel('De', { exact: true }).fill('22:00');
  await page.getByLabel('À', { exact: true }).fill('00:30');
  await expect(page.getByText('22 h – 0 h 30')).toBeVisible();
  await page.getByRole('button', { name: 'Créer les séances' }).dblclick();
  await expect(page.getByText(/séances sont prévues/)).toBeVisible();
  const session = await comingSession(camille, group.id);
  expect(Date.parse(session.endsAt) - Date.parse(session.startsAt)).toBe(150 * 60_000);
  await page.goto(here(`seances/${session.id}`));
  await expect(page.getByText('22 h – 0 h 30').first()).toBeVisible();
});

for (const viewport of [PHONE, DESK])
  test(`what stands in the way is told while it is planned, and a refusal is seen at once (${viewport.width})`, async ({
    page,
    camille,
  }) => {
    await page.setViewportSize(viewport);
    const group = await givenGroup(camille, { name: 'Les soirs pris' });
    const session = await givenSession(camille, group, 30);
    await page.goto(here(`groupes/${group.id}/series/nouvelle`));
    await page.getByRole('radio', { name: 'Une seule fois' }).check();
    await page.getByLabel('Date', { exact: true }).fill(session.date);
    const save = page.getByRole('button', { name: 'Créer les séances' });
    await save.scrollIntoViewIfNeeded();
    await expect(page.getByText('Ce qui est déjà prévu à ce moment-là')).toBeVisible();
    await save.click();
    const refusal = page.getByText('Ce groupe se réunit déjà à ce moment-là.');
    await expect(refusal).toBeInViewport();
    await expect(page.locator('p-form-problem')).toBeFocused();
    await expectAccessible(page);
    await expectAccessibleOnPhone(page);
    await page.getByRole('checkbox', { name: /C’est voulu/ }).check();
    await expect(refusal).toBeHidden();
    await save.click();
    await expect(page.getByText('1 séance est prévue.')).toBeVisible();
  });
