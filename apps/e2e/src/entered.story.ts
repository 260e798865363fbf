import { paths, type ReferralView } from '@presence/contract';
import { newId } from '@presence/domain';
import { aPersonDraft, LES_AMARRES_PEOPLE } from '@presence/testing';
import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { enterAs, HERE, here, inDays } from './support/given';
import { DESK, expect, PHONE, test } from './support/present';

const { idriss: IDRISS, camille: CAMILLE } = LES_AMARRES_PEOPLE;

/** A name that no other run has, in letters alone. */
const unheardOf = () =>
  `Quiterie${Array.from({ length: 4 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')}`;

/** Fills in the public form for a relative, but for the commune. */
async function askFor(page: Page, firstName: string, phone = '04 65 71 22 10'): Promise<void> {
  await page.goto(`/demander-un-appel/${HERE.slug}`);
  await page.locator('input[name=origin][value=RELATIVE]').check();
  await page.getByLabel('Prénom de la personne à appeler').fill(firstName);
  await page.getByLabel('Son téléphone').fill(phone);
  await page.locator('input[name=agreed][value=yes]').check();
  await page.getByLabel('Ce que vous aimeriez ajouter').fill('Elle ne sort plus guère.');
  await page.getByLabel('Votre nom', { exact: true }).fill('Nadia Fontanel');
  await page.getByLabel('Votre téléphone').fill('06 39 98 11 22');
}
const send = (page: Page) => page.getByRole('button', { name: 'Envoyer la demande' }).click();

test('Ajaccio’s request is accepted, and what it says stands in the record', async ({ page }) => {
  const firstName = unheardOf();
  await page.setViewportSize(PHONE);
  await askFor(page, firstName, '12');
  await page.getByLabel('Où ?').fill('Ajaccio (2A)');
  await send(page);
  const fault = page.getByText('Ce numéro n’existe pas sous cette forme');
  await expect(fault).toBeInViewport();
  await expect(page.getByLabel('Son téléphone')).toHaveValue('12');
  await expect(page.getByLabel('Où ?')).toHaveValue('Ajaccio (2A)');
  await expect(page.getByLabel('Ce que vous aimeriez ajouter')).toHaveValue(
    'Elle ne sort plus guère.',
  );
  await expectAccessible(page);
  await page.setViewportSize(DESK);
  await page.getByLabel('Son téléphone').fill('04 95 00 00 10');
  await send(page);
  await expect(page.getByText('Votre demande est arrivée.')).toBeVisible();

  await enterAs(page.request, IDRISS);
  await page.goto(here('signalements'));
  await page.getByRole('link', { name: new RegExp(firstName) }).click();
  await expect(page.getByText('Ajaccio')).toBeVisible();
  await page.getByRole('button', { name: 'Je m’en occupe' }).click();
  await page.getByRole('button', { name: 'Accepter et créer sa fiche' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Comme personne à prévenir' })).toBeChecked();
  await expect(dialog.getByLabel('Son nom')).toHaveValue('Nadia Fontanel');
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await dialog.getByRole('button', { name: 'Créer la fiche' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(firstName);
  await expect(page.getByText('Nadia Fontanel')).toBeVisible();
  await expect(page.getByText('Elle ne sort plus guère.')).toBeVisible();
  await expectAccessible(page);
});

test('an ambiguous commune is asked about, and never guessed', async ({ page }) => {
  const firstName = unheardOf();
  await page.setViewportSize(PHONE);
  await askFor(page, firstName);
  await page.getByLabel('Où ?').fill('Saint-Germain');
  await send(page);
  const choices = page.getByRole('group', { name: 'Laquelle de ces communes ?' });
  await expect(page.getByText('Plusieurs communes répondent à ce nom')).toBeInViewport();
  await enterAs(page.request, IDRISS);
  const listed = async () =>
    ((await (await page.request.get(paths.referrals(HERE.id))).json()) as ReferralView[]).filter(
      (referral) => referral.firstName === firstName,
    );
  expect(await listed()).toEqual([]);
  await expect(choices).toBeVisible();
  await expectAccessible(page);
  await choices.getByRole('radio').first().check();
  await send(page);
  await expect(page.getByText('Votre demande est arrivée.')).toBeVisible();
  expect(await listed()).toHaveLength(1);
});

test('a commune is the one of its département, not of one that sounds alike', async ({ page }) => {
  const firstName = unheardOf();
  await askFor(page, firstName);
  await page.getByLabel('Où ?').fill('Montigny (14)');
  await send(page);
  await expect(page.getByText('Votre demande est arrivée.')).toBeVisible();
  await enterAs(page.request, IDRISS);
  const referrals = (await (
    await page.request.get(paths.referrals(HERE.id))
  ).json()) as ReferralView[];
  expect(referrals.find((referral) => referral.firstName === firstName)).toMatchObject({
    communeName: 'Montigny',
    inseeCode: '14446',
  });
});

test('numbers that cannot be are refused in words, and stay as they were typed', async ({
  page,
}) => {
  await enterAs(page.request, CAMILLE);
  await page.setViewportSize(PHONE);
  await page.goto(here('groupes/nouveau'));
  const seats = page.getByLabel('Nombre de places (facultatif)');
  for (const [typed, words] of [
    ['99999', 'C’est trop grand : au plus 500.'],
    ['-4', 'C’est trop petit : au moins 2.'],
    ['2,5', 'Écrivez un nombre entier, sans virgule.'],
    ['abc', 'Écrivez un nombre en chiffres, par exemple 12.'],
  ] as const) {
    await seats.fill(typed);
    await seats.blur();
    await expect(page.getByText(words)).toBeVisible();
    await expect(seats).toHaveValue(typed);
  }
  await expectAccessible(page);
  await seats.fill('12');
  await seats.blur();
  await expect(page.getByText('Écrivez un nombre en chiffres')).toBeHidden();
});

test('a record open elsewhere says within seconds that a consent was withdrawn', async ({
  page,
}) => {
  await enterAs(page.request, IDRISS);
  const person = aPersonDraft({ firstName: unheardOf() });
  const consent = newId();
  await page.request.post(paths.people(HERE.id), { data: person });
  await page.request.post(paths.consents(HERE.id, person.id), {
    data: {
      id: consent,
      givenOn: inDays(-1),
      givenBy: 'PERSON',
      means: 'ORAL',
      scope: ['CALL'],
    },
  });
  await page.goto(here(`personnes/${person.id}`));
  const missing = page.getByText('Aucun consentement n’est enregistré');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(person.firstName);
  // The first question of the watch only learns how things stand.
  await page.waitForResponse((answer) => answer.url().endsWith('/today/pulse'));
  await expect(missing).toBeHidden();
  await page.request.put(paths.consentWithdrawal(HERE.id, person.id, consent), {
    data: { means: 'ORAL' },
  });
  await expect(missing).toBeVisible();
});
