import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { enterAs, givenGroup, givenSession, here, unique } from './support/given';
import { mailsTo } from './support/mailbox';
import { DESK, expect, PHONE, test } from './support/present';

const { camille, soraya } = LES_AMARRES_PEOPLE;

for (const [screen, size, days] of [
  ['a phone', PHONE, 3],
  ['a desk', DESK, 4],
] as const)
  test(`who leads is chosen, asked by mail, and says yes at the top of the day on ${screen}`, async ({
    page,
    camille: requests,
  }) => {
    const group = await givenGroup(requests, {
      name: unique('Les matins à deux'),
      facilitatorPlaces: 2,
    });
    const session = await givenSession(requests, group, days);
    await page.setViewportSize(size);
    await enterAs(page.request, camille);
    await page.goto(here(`seances/${session.id}`));
    await expect(page.getByText('Personne pour animer')).toBeVisible();

    // By keyboard alone: open, add two people, let the second lead.
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Choisir qui anime' }).press('Enter');
    for (const { displayName } of [camille, soraya]) {
      await dialog.getByRole('combobox').press('Enter');
      await page.getByRole('option', { name: displayName }).click();
      await expect(dialog.getByRole('listitem').filter({ hasText: displayName })).toBeVisible();
    }
    await dialog.getByRole('button', { name: `Faire mener ${soraya.displayName}` }).press('Enter');
    await expect(dialog.getByRole('listitem').first()).toContainText('mène la séance');
    await expect(dialog.getByRole('listitem').first()).toContainText(soraya.displayName);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Enregistrer' }).press('Enter');
    await expect(page.getByText('mène la séance, n’a pas encore dit oui')).toBeVisible();
    await expectAccessible(page);

    const [mail] = await mailsTo(page.request, soraya.email, new RegExp(group.name));
    expect(mail?.text).toContain(`/seances/${session.id}`);
    expect(mail?.text).toContain('pour mener la séance');

    await enterAs(page.request, soraya);
    await page.goto(here('aujourdhui'));
    const asked = page
      .getByRole('region', { name: 'On vous demande d’animer' })
      .getByRole('listitem')
      .filter({ hasText: group.name });
    await expect(asked).toBeVisible();
    await expectAccessible(page);
    await expectAccessibleOnPhone(page);
    await asked.getByRole('button', { name: 'Oui, je viens' }).click();
    await expect(page.getByText('Merci, c’est noté : vous venez.')).toBeVisible();
    await expect(asked).toBeHidden();
    await expect(
      page.getByRole('region', { name: 'Mes séances' }).getByText(group.name),
    ).toBeVisible();

    await page.goto(here('calendrier?vue=liste'));
    await expect(page.getByRole('radio', { name: 'Mes séances' })).toBeChecked();
    await expect(page.getByRole('link').filter({ hasText: group.name })).toContainText(
      `${soraya.displayName} (mène la séance)`,
    );
    await expect(page.getByRole('heading', { name: 'Légende' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Toutes' }).click();
    await expect(page).toHaveURL(/qui=toutes/);
  });
