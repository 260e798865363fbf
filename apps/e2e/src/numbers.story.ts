import { paths, type SessionView } from '@presence/contract';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import type { APIRequestContext } from '@playwright/test';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { enterAs, givenGroup, givenSession, HERE, here } from './support/given';
import { mailsTo } from './support/mailbox';
import { DESK, expect, PHONE, test } from './support/present';

const numbers = (attendeeCount: number, firstTimerCount = 0) => ({
  ...{ attendeeCount, firstTimerCount, countsByAudience: {}, note: '' },
});

/** A group with sessions so many days ago, with numbers where they are given. */
async function givenPast(
  camille: APIRequestContext,
  name: string,
  past: [number, number | null][],
) {
  const group = await givenGroup(camille, { name });
  for (const [days, present] of past) {
    const session = await givenSession(camille, group, -days);
    if (present !== null)
      await camille.put(paths.attendance(HERE.id, session.id), {
        headers: { 'If-Match': '"0"' },
        data: numbers(present, 1),
      });
  }
  return group;
}

/** The link to the numbers of this group in whatever mail holds it; reminders are looked for every minute. */
async function linkOf(request: APIRequestContext, address: string, group: string): Promise<string> {
  let link = '';
  await expect(async () => {
    const mails = await mailsTo(request, address, /Combien étiez-vous/);
    const text = mails.map((mail) => mail.text ?? '').join('\n');
    const item = text.split('\n- ').find((each) => each.includes(group)) ?? '';
    link = /http\S+saisie-presences\/[\w-]{44}/.exec(item)?.[0] ?? '';
    expect(link).not.toBe('');
  }).toPass({ timeout: 120_000 });
  return link;
}

/** Whoever of the team leads nothing at that time leads this session. */
async function entrusted(camille: APIRequestContext, { id, version }: SessionView) {
  const { camille: first, soraya, mathieu, helene, idriss } = LES_AMARRES_PEOPLE;
  for (const person of [first, soraya, mathieu, helene, idriss]) {
    const response = await camille.put(paths.session(HERE.id, id), {
      headers: { 'If-Match': `"${version}"` },
      data: { facilitatorIds: [person.organiserId] },
    });
    if (response.ok()) return person;
  }
  throw new Error('All lead something else at that time.');
}

for (const [screen, size] of [
  ['a phone', PHONE],
  ['a desk', DESK],
] as const) {
  test(`a session that was not held is told in two taps, and undone, on ${screen}`, async ({
    page,
    camille,
  }) => {
    const group = await givenPast(camille, 'Les lundis sans clé', [[5, null]]);
    await page.setViewportSize(size);
    await enterAs(page.request, LES_AMARRES_PEOPLE.camille);
    await page.goto(here('presences-a-saisir'));
    await page.getByRole('link', { name: group.name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(group.name);
    await page.getByRole('button', { name: 'La séance n’a pas eu lieu' }).click();
    await expect(page.getByText('rien ne change sur la page publique')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'personne pour ouvrir' }).click();
    await expect(page.getByText('C’est noté : la séance n’a pas eu lieu.')).toBeVisible();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(page.getByText('Tout est comme avant.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'La séance n’a pas eu lieu' })).toBeVisible();
  });

  test(`numbers are corrected with their reason on ${screen}`, async ({ page, camille }) => {
    const group = await givenGroup(camille, { name: 'Les mardis recomptés' });
    const session = await givenSession(camille, group, -2);
    await camille.put(paths.attendance(HERE.id, session.id), {
      headers: { 'If-Match': '"0"' },
      data: numbers(8, 2),
    });
    await page.setViewportSize(size);
    await enterAs(page.request, LES_AMARRES_PEOPLE.helene);
    await page.goto(here(`seances/${session.id}`));
    await page.getByRole('link', { name: 'Corriger' }).click();
    await page.getByRole('button', { name: 'Un de plus : Personnes présentes' }).click();
    await expect(page.getByRole('heading', { name: 'Pourquoi cette correction ?' })).toBeVisible();
    await page.getByRole('button', { name: 'Enregistrer les présences' }).click();
    await expect(page.getByText('À remplir.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'arrivée tardive comptée' }).check();
    await page.getByRole('button', { name: 'Enregistrer les présences' }).click();
    await expect(page.getByText('C’est noté : 9 personnes présentes')).toBeVisible();
    await page.goto(here(`seances/${session.id}`));
    const attendance = page.getByRole('region', { name: 'Présences' });
    await expect(attendance.getByText(/^Corrigé .*, avant : 8, dont 2/)).toBeVisible();
    await expect(attendance.getByText('(arrivée tardive comptée)')).toBeVisible();
    await expectAccessible(page);
  });

  test(`the past of a group is listed, drawn and taken along on ${screen}`, async ({
    page,
    camille,
  }) => {
    const group = await givenPast(camille, 'Les jeudis d’avant', [
      [30, 6],
      [23, 9],
      [16, 7],
      [9, null],
      [2, 8],
    ]);
    await page.setViewportSize(size);
    await enterAs(page.request, LES_AMARRES_PEOPLE.camille);
    await page.goto(here(`groupes/${group.id}`));
    await page.getByRole('link', { name: 'Séances passées et présences' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Séances passées');
    await expect(page.getByRole('img', { name: /séance par séance/ })).toBeVisible();
    await page.getByText('Les chiffres en tableau').click();
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(5);
    const list = page.getByRole('region', { name: 'La liste des séances' });
    await expect(list.getByRole('listitem')).toHaveCount(5);
    await expectAccessible(page);
    await expectAccessibleOnPhone(page);

    await page.getByRole('option', { name: 'Non saisie' }).click();
    await expect(page).toHaveURL(/etat=NOT_ENTERED/);
    await expect(list.getByRole('link', { name: 'Saisir' })).toHaveCount(1);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Télécharger (CSV)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('presence-seances.csv');

    await list.getByRole('link', { name: 'Saisir' }).click();
    await expect(page.getByText('Les dernières fois')).toBeVisible();
    await expect(
      page.getByRole('list', { name: 'Les dernières fois' }).getByRole('listitem'),
    ).toHaveCount(4);
    await expectAccessible(page);
  });
}

for (const [screen, size] of [
  ['a phone', PHONE],
  ['a desk', DESK],
] as const)
  test(`numbers are entered from the mail, once, on ${screen}`, async ({ page, camille }) => {
    test.setTimeout(180_000);
    const group = await givenGroup(camille, { name: 'Les vendredis par courriel' });
    // Of yesterday evening: its numbers are asked for at once.
    const session = await givenSession(camille, group, -1);
    const { email } = await entrusted(camille, session);
    const link = await linkOf(page.request, email, group.name);

    // Nobody is signed in on this phone; a program that reads links first uses nothing up.
    await page.context().clearCookies();
    await page.setViewportSize(size);
    await page.goto(link);
    await page.reload();
    await expect(page.getByText(group.name)).toBeVisible();
    await expect(page.locator('main').locator('input, textarea, select')).toHaveCount(2);
    await expectAccessible(page);
    await page.getByRole('spinbutton', { name: 'Personnes présentes' }).fill('6');
    await page.getByRole('spinbutton', { name: 'Dont premières venues' }).fill('7');
    await page.getByRole('button', { name: 'Enregistrer les présences' }).click();
    await expect(page.getByText('Il ne peut pas y avoir plus de premières venues')).toBeVisible();
    await page.getByRole('spinbutton', { name: 'Dont premières venues' }).fill('1');
    await page.getByRole('button', { name: 'Enregistrer les présences' }).click();
    await expect(page.getByText('C’est noté : 6 personnes présentes, dont 1')).toBeVisible();
    await expect(page.getByText('Ce lien a maintenant servi')).toBeVisible();
    await expectAccessible(page);
    const stored = await (await camille.get(paths.attendance(HERE.id, session.id))).json();
    expect(stored).toMatchObject({ attendeeCount: 6, firstTimerCount: 1 });

    await page.goto(link);
    await expect(page.getByText('Ce lien a déjà servi, ou il n’est plus valable.')).toBeVisible();
    await expect(page.getByText(group.name)).toBeHidden();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Me connecter' }).click();
    await expect(page).toHaveURL(/connexion/);
  });
