import { paths } from '@presence/contract';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import type { APIRequestContext } from '@playwright/test';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { enterAs, givenGroup, givenSession, HERE, here } from './support/given';
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
