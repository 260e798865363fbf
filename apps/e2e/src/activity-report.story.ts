import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { paths } from '@presence/contract';
import { dateIn } from '@presence/domain';
import { LES_AMARRES_PEOPLE, readPdf } from '@presence/testing';
import { expectAccessible } from './support/accessible';
import { enterAs, HERE, here } from './support/given';
import { DESK, expect, PHONE, test } from './support/present';

const THIS_YEAR = Number(dateIn('Europe/Paris').slice(0, 4));

const linkTo = (page: Page, year: number, format: string) =>
  page.getByRole('link', { name: `Télécharger ${year}, ${format}`, exact: true });

/** The file that is made beside the page and then taken: the newest stands first. */
async function exported(page: Page, year: number, format: string): Promise<Buffer> {
  const links = linkTo(page, year, format);
  const before = await links.count();
  await page.getByRole('button', { name: `Exporter en ${format}` }).click();
  await expect(links).toHaveCount(before + 1);
  const waiting = page.waitForEvent('download');
  await links.first().click();
  return readFile(await (await waiting).path());
}

for (const [screen, size, year] of [
  ['a phone', PHONE, THIS_YEAR - 1],
  ['a desk', DESK, THIS_YEAR - 2],
] as const)
  test(`the report of activities is written, published and read on ${screen}`, async ({ page }) => {
    await page.setViewportSize(size);
    await enterAs(page.request, LES_AMARRES_PEOPLE.helene);
    await page.goto(here('chiffres/groupes'));
    await page.getByRole('link', { name: 'Rapport d’activité' }).click();
    await page.goto(here(`rapports?annee=${year}`));
    await page.getByRole('link', { name: `Rapport d’activité ${year}` }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Rapport d’activité ${year}`);
    await expectAccessible(page);

    await page.getByLabel('Siège').fill('Lyon');
    await page.getByLabel('Faits marquants').fill(`Vu sur ${size.width} pixels #1 *oui*`);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByText('Enregistré. Les prochains fichiers le diront.')).toBeAttached();

    // Another story may have published the year: publishing it again changes nothing.
    const publication = paths.activityPublication(HERE.id, `${year}-01`, `${year}-12`);
    expect((await page.request.put(publication)).status()).toBe(200);
    await page.reload();
    await expectAccessible(page);

    const { text, title, tagged, claimsUa1 } = await readPdf(await exported(page, year, 'PDF'));
    expect({ title, tagged, claimsUa1 }).toEqual({
      title: `Rapport d’activité – Les Amarres, ${year}`,
      ...{ tagged: true, claimsUa1: true },
    });
    for (const said of ['Siège : Lyon', `Vu sur ${size.width} pixels #1 *oui*`, 'Méthode'])
      expect(text).toContain(said);
    const csv = (await exported(page, year, 'CSV')).toString();
    expect(csv).toContain(`Les Amarres, ${year}`);
    await page.reload();
    await expect(linkTo(page, year, 'PDF').first()).toBeVisible();
    await expectAccessible(page);
  });
