import { paths } from '@presence/contract';
import { DEMO_PASSWORD, LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible } from './support/accessible';
import {
  comingSession,
  enterAs,
  givenGroup,
  givenVenue,
  givenWeekly,
  HERE,
  here,
  inWords,
  unique,
} from './support/given';
import { expect, test } from './support/present';

const { camille: CAMILLE } = LES_AMARRES_PEOPLE;

test.beforeEach(async ({ page }) => enterAs(page.request, CAMILLE));

test('a refused field says what it wants, and nothing typed is lost', async ({ page }) => {
  await page.goto(here('lieux/nouveau'));
  const name = unique('La Péniche');
  await page.getByLabel('Nom du lieu').fill(name);
  await page.getByLabel('Code postal').fill('691');
  await page.getByLabel('Pour venir').fill('Sonner deux fois.');
  await page.getByRole('button', { name: 'Enregistrer le lieu' }).dblclick();
  await expect(page.getByText('Un code postal a cinq chiffres.')).toBeVisible();
  await expect(page.getByLabel('Code postal')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Nom du lieu')).toHaveValue(name);
  await expect(page.getByLabel('Pour venir')).toHaveValue('Sonner deux fois.');
  await expectAccessible(page);

  await page.getByRole('combobox', { name: 'Commune' }).pressSequentially('villeurb');
  await page.getByRole('option', { name: /Villeurbanne/ }).click();
  await page.getByLabel('Code postal').fill('69100');
  await page.getByRole('radio', { name: 'Le nom et l’adresse complète' }).check();
  await page.getByRole('button', { name: 'Enregistrer le lieu' }).dblclick();
  await expect(page).toHaveURL(/\/lieux(\/|$)/);
  await page.goto(here('lieux'));
  await expect(page.getByRole('link', { name })).toContainText('Villeurbanne');
});

test('a wrong password is refused without saying which of the two was wrong', async ({
  page,
  context,
}) => {
  await context.clearCookies();
  await page.goto('/espace/fr/connexion');
  await page.getByLabel('Adresse e-mail').fill(CAMILLE.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill('ce-n-est-pas-lui');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByText('L’adresse ou le mot de passe ne correspond pas.')).toBeVisible();
  await expect(page.getByLabel('Adresse e-mail')).toHaveValue(CAMILLE.email);
  await expectAccessible(page);
});

test('an edit form that is reloaded keeps what was typed', async ({ page, camille }) => {
  const group = await givenGroup(camille, { name: 'Les lundis qui reviennent' });
  await page.goto(here(`groupes/${group.id}/modifier`));
  await page
    .getByLabel('Présentation')
    .fill('Un texte commencé dans le train, et pas encore fini du tout.');
  await page.reload();
  await expect(page.getByLabel('Présentation')).toHaveValue(
    'Un texte commencé dans le train, et pas encore fini du tout.',
  );
  await expect(
    page.getByText('Nous avons gardé ce que vous aviez commencé à saisir.'),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Repartir de la version enregistrée' }).click();
  await expect(page.getByLabel('Présentation')).toHaveValue(group.description);
});

test('a login that expires asks to sign in over the page, and goes on', async ({
  page,
  context,
  camille,
}) => {
  const group = await givenGroup(camille, { name: 'Les longues soirées' });
  // What the page asks by itself every second would find out before the form is sent.
  await page.route(`**${paths.todayPulse(HERE.id)}*`, () => undefined);
  await page.goto(here(`groupes/${group.id}/modifier`));
  await page.getByLabel('Nom du groupe').fill('Les très longues soirées');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Enregistrer le groupe' }).dblclick();
  const again = page.getByRole('dialog', { name: 'Reconnectez-vous pour continuer' });
  await expect(again).toBeVisible();
  await expectAccessible(page);
  await again.getByLabel('Adresse e-mail').fill(CAMILLE.email);
  await again.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD);
  await again.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les très longues soirées');
});

test('two people who edit the same group see both versions and choose', async ({
  page,
  camille,
}) => {
  const group = await givenGroup(camille, { name: 'Les deux plumes' });
  await page.goto(here(`groupes/${group.id}/modifier`));
  await page.getByLabel('Nom du groupe').fill('La plume de Camille');
  const { timeZone: _, archivedAt: __, version, ...draft } = group;
  await camille.put(paths.group(HERE.id, group.id), {
    data: { ...draft, name: 'La plume de Soraya' },
    headers: { 'If-Match': `"${version}"` },
  });
  await page.getByRole('button', { name: 'Enregistrer le groupe' }).dblclick();
  const both = page.getByRole('dialog', { name: 'Quelqu’un d’autre a enregistré entre-temps' });
  await expect(both).toContainText('La plume de Soraya');
  await expect(both).toContainText('La plume de Camille');
  await expectAccessible(page);
  await both.getByRole('button', { name: 'Garder ma saisie' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('La plume de Camille');
});

test('a room that is taken is refused by naming who has it', async ({ page, camille }) => {
  const venue = await givenVenue(camille, { name: 'La salle disputée' });
  const first = await givenGroup(camille, { name: 'Les premiers arrivés', venueId: venue.id });
  const second = await givenGroup(camille, { name: 'Les suivants', venueId: venue.id });
  await givenWeekly(camille, first, 'MO');
  await givenWeekly(camille, second, 'TU');
  const taken = await comingSession(camille, first.id, 1);
  const session = await comingSession(camille, second.id, 1);
  await page.goto(here(`seances/${session.id}`));
  await page.getByRole('button', { name: 'Déplacer' }).click();
  const moving = page.getByRole('dialog');
  await moving.getByLabel('Jour').fill(taken.date);
  await moving.getByLabel('Un mot pour tout le monde').fill('On essaie le lundi.');
  await moving.getByRole('button', { name: 'Déplacer', exact: true }).dblclick();
  await expect(moving.getByText('Ce lieu est déjà pris à ce moment-là.')).toBeVisible();
  await expect(
    moving.getByText(`${first.name} : ${inWords(taken.date)}, 18 h – 20 h`),
  ).toBeVisible();
  await expect(moving.getByLabel('Un mot pour tout le monde')).toHaveValue('On essaie le lundi.');
  await expectAccessible(page);
});
