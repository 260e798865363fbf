import { readFile } from 'node:fs/promises';
import type { APIRequestContext, Page } from '@playwright/test';
import { dateIn } from '@presence/domain';
import { LES_AMARRES_PEOPLE, readPdf } from '@presence/testing';
import { expectAccessible } from './support/accessible';
import { enterAs, givenGroup, givenVenue, here } from './support/given';
import { DESK, expect, PHONE, test } from './support/present';

const YEAR = Number(dateIn('Europe/Paris').slice(0, 4)) - 1;

async function givenGem(camille: APIRequestContext, name: string) {
  const venue = await givenVenue(camille, { name: `${name}, le local` });
  return givenGroup(camille, { name, kind: 'MUTUAL_AID_GROUP_GEM', venueId: venue.id });
}

async function downloaded(page: Page, name: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  return readFile(await (await waiting).path());
}

for (const [screen, size] of [
  ['a phone', PHONE],
  ['a desk', DESK],
] as const)
  test(`the yearly report of a GEM is filled in, made, read and handed in on ${screen}`, async ({
    page,
    camille,
  }) => {
    const { name } = await givenGem(camille, `GEM vu sur ${size.width} pixels`);
    await page.setViewportSize(size);
    await enterAs(page.request, LES_AMARRES_PEOPLE.helene);
    await page.goto(here('chiffres'));
    await page.getByRole('link', { name: 'Rapport d’activité' }).click();
    await expectAccessible(page);
    await page.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name}, rapport ${YEAR}`);
    await expect(page.getByText('0 séance tenue, dont 0 sans présences saisies')).toBeVisible();
    await expectAccessible(page);

    await page.getByLabel(`Au 31 décembre ${YEAR}`).fill('beaucoup');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByLabel(`Au 31 décembre ${YEAR}`)).toBeFocused();
    await page.getByLabel(`Au 31 décembre ${YEAR}`).fill('42');
    await page.getByRole('button', { name: 'Ajouter un poste' }).click();
    await page.getByLabel('Fonction').fill('Coordination #1 *de jour*');
    await page.getByLabel('Qualification').fill('Éducatrice spécialisée');
    await page.getByLabel('Équivalent temps plein').fill('0,8');
    await page.getByRole('button', { name: 'Corriger : Implantation' }).click();
    await page.getByLabel('À la place').fill('Lyon et Villeurbanne');
    await page.getByLabel('Pourquoi, en un mot').fill('Deux antennes');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByText('Il manque encore')).toBeVisible();

    await page.reload();
    await page.getByLabel(`Dont nouveaux et nouvelles en ${YEAR}`).fill('7');
    await page.getByLabel('Les locaux en quelques mots').fill('Un local de 80 m² de plain-pied.');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByText('Rien ne manque.')).toBeVisible();
    await expectAccessible(page);

    const { text, title, language, tagged, claimsUa1 } = await readPdf(
      await downloaded(page, 'Télécharger (PDF)'),
    );
    for (const said of [
      `${name}, association Les Amarres`,
      'Lyon et Villeurbanne',
      'Corrigé par l’association : Deux antennes',
      `Au 31 décembre ${YEAR} 42`,
      `Dont nouveaux et nouvelles en ${YEAR} 7`,
      'Un local de 80 m² de plain-pied.',
      'Coordination #1 *de jour* Éducatrice spécialisée 0,8',
      'arrêté du 27 juin 2019',
    ])
      expect(text).toContain(said);
    expect({ title, language, tagged, claimsUa1 }).toEqual({
      title: `Rapport annuel du groupe d’entraide mutuelle – ${name}, année ${YEAR}`,
      language: 'fr',
      tagged: true,
      claimsUa1: true,
    });
    const csv = (await downloaded(page, 'Télécharger (CSV)')).toString();
    expect(csv).toContain(`Au 31 décembre ${YEAR};42;Déclaré par l’association`);

    await page.getByRole('button', { name: 'Marquer comme remis' }).click();
    await expect(page.getByText('Remis le')).toBeVisible();
    await page.goto(here('rapports'));
    await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('Remis le');
  });
