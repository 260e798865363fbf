import { holidayOn, nextOccurrences, publicHolidays, type Recurrence } from '@presence/domain';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import {
  comingSession,
  enterAs,
  givenGroup,
  givenVenue,
  givenWeekly,
  here,
  inDays,
  inWords,
  sessionsOf,
  unique,
} from './support/given';
import { expect, signIn, test } from './support/present';

const LYON = '69123';
const TIMES = { startTime: '18:00', endTime: '20:00', timeZone: 'Europe/Paris' as const };
const LAST_THURSDAYS: Recurrence = {
  from: inDays(0),
  pattern: { kind: 'MONTHLY_BY_WEEKDAY', every: 1, positions: [{ nth: -1, weekday: 'TH' }] },
  months: [10, 11, 12, 1, 2, 3, 4, 5, 6],
  until: null,
  count: null,
  added: [],
  excluded: [],
};

/** The next public holiday that is no last Thursday. */
function nextHoliday(): string {
  const year = Number(inDays(0).slice(0, 4));
  const holidays = [year, year + 1]
    .flatMap((each) => publicHolidays(each, LYON))
    .map(({ date }) => date);
  return holidays.find((date) => date > inDays(1) && new Date(date).getUTCDay() !== 4) ?? '';
}

test('a facilitator plans the last Thursday of the month, from October to June', async ({
  page,
  camille,
}) => {
  await signIn(page, LES_AMARRES_PEOPLE.camille);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bonjour Camille Rivoire');
  await expect(
    page.getByRole('region', { name: 'Mes séances' }).getByRole('link').first(),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ce qui vous attend' })).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  const venue = await givenVenue(camille, { name: 'Maison des associations du Parc' });
  const group = await givenGroup(camille, { name: 'Les jeudis du Parc', venueId: venue.id });

  await page
    .getByRole('navigation', { name: 'Navigation principale' })
    .getByRole('link', { name: 'Groupes' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Groupes');
  await page.getByRole('link', { name: group.name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(group.name);
  await page.getByRole('link', { name: 'Planifier une série' }).first().click();

  const choose = async (field: string, option: string) => {
    await page.getByRole('combobox', { name: field, exact: true }).click();
    await page.getByRole('option', { name: option }).click();
  };
  await choose('Le', 'dernier');
  await choose('Jour', 'jeudi');
  await expect(page.getByText('le dernier jeudi du mois, 18 h – 20 h')).toBeVisible();
  await page.getByRole('button', { name: 'D’octobre à juin' }).click();
  await expect(
    page.getByText('le dernier jeudi du mois, d’octobre à juin, 18 h – 20 h'),
  ).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Lieu' })).toContainText(venue.name);

  const expected = nextOccurrences(LAST_THURSDAYS, TIMES, inDays(0), 8).map(({ date }) => date);
  const dates = page.getByRole('list', { name: 'Les prochaines dates' }).getByRole('listitem');
  await expect(dates).toHaveCount(8);
  for (const [index, date] of expected.entries())
    await expect(dates.nth(index)).toContainText(inWords(date));

  const feast = nextHoliday();
  await page.getByLabel('Et aussi le').first().fill(feast);
  await page.getByRole('button', { name: 'Ajouter', exact: true }).last().click();
  await expect(dates.filter({ hasText: inWords(feast) })).toContainText(
    `Jour férié : ${holidayOn(feast, LYON)?.name.fr ?? ''}`,
  );
  await page.getByRole('button', { name: `Retirer le ${inWords(feast)}` }).click();
  await expect(dates.filter({ hasText: inWords(feast) })).toHaveCount(0);

  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  await page.getByRole('button', { name: 'Créer les séances' }).dblclick();
  await expect(page).toHaveURL(new RegExp(`${group.id}$`));
  await expect(
    page.getByText('Le dernier jeudi du mois, d’octobre à juin, 18 h – 20 h'),
  ).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Prochaines séances' }).getByRole('listitem').first(),
  ).toContainText(inWords(expected[0] ?? ''), { ignoreCase: true });
  const stored = await sessionsOf(camille, group.id);
  expect(stored.slice(0, 5).map(({ date }) => date)).toEqual(
    expected.filter((date) => date > inDays(0)).slice(0, 5),
  );
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
});

test('a group is described from nothing, and found in the list', async ({ page }) => {
  await enterAs(page.request, LES_AMARRES_PEOPLE.camille);
  await page.goto(here('groupes/nouveau'));
  const name = unique('Marcher ensemble à la Croix-Rousse');
  await page.getByLabel('Nom du groupe').fill(name);
  await page.getByRole('combobox', { name: 'Type de groupe' }).click();
  await page.getByRole('option', { name: 'Groupe de parole' }).click();
  await page
    .getByRole('listbox', { name: 'Thèmes' })
    .getByRole('option', { name: 'Dépression' })
    .click();
  await page
    .getByRole('listbox', { name: 'Pour qui' })
    .getByRole('option', { name: 'Personnes concernées' })
    .click();
  await page.getByRole('combobox', { name: 'Façon de se réunir' }).click();
  await page.getByRole('option', { name: 'En présence', exact: true }).click();
  await page.getByLabel('Commune où le groupe est trouvé').pressSequentially('saint-etienne');
  await page
    .getByRole('option', { name: /Saint-Étienne.*Loire/ })
    .first()
    .click();
  await page.getByRole('combobox', { name: 'Animation' }).click();
  await page.getByRole('option', { name: 'Par des pairs' }).click();
  await page.getByRole('button', { name: 'Enregistrer le groupe' }).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goto(here('groupes?texte=marcher'));
  await expect(page.getByRole('link', { name })).toContainText('Pas encore publié');
  await expectAccessible(page);
});

test('a change of hour from one session on leaves those before it alone', async ({
  page,
  camille,
}) => {
  const venue = await givenVenue(camille, { name: 'La salle de l’heure d’été' });
  const group = await givenGroup(camille, {
    name: 'Les vendredis qui glissent',
    venueId: venue.id,
  });
  await givenWeekly(camille, group, 'FR');
  const pivot = await comingSession(camille, group.id, 2);
  await enterAs(page.request, LES_AMARRES_PEOPLE.camille);
  await page.goto(here(`groupes/${group.id}`));
  await page.getByRole('link', { name: 'Changer' }).click();
  await page.getByLabel('De', { exact: true }).fill('19:00');
  await page.getByLabel('À', { exact: true }).fill('21:00');
  await page.getByRole('button', { name: 'Enregistrer le changement…' }).click();
  const asked = page.getByRole('dialog', { name: 'Quelles séances changer ?' });
  await asked.getByRole('radio', { name: 'Une séance et les suivantes' }).check();
  await asked.getByRole('combobox', { name: 'À partir de' }).click();
  await page.getByRole('option', { name: inWords(pivot.date) }).click();
  await expect(asked.getByRole('region', { name: 'Ce qui va changer' })).toContainText(
    inWords(pivot.date),
  );
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await asked.getByRole('button', { name: 'Appliquer le changement' }).dblclick();
  await expect(page.getByText('C’est changé')).toBeVisible();
  const stored = await sessionsOf(camille, group.id);
  expect(stored.slice(0, 4).map(({ startTime }) => startTime)).toEqual([
    '18:00',
    '18:00',
    '19:00',
    '19:00',
  ]);
});
