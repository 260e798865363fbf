import { newId } from '@presence/domain';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible } from './support/accessible';
import { enterAs, here, unique } from './support/given';
import { givenLed } from './support/given-led';
import { givenPeople, givenPublishedRota, givenVolunteers } from './support/given-rota';
import { DESK, expect, PHONE, test } from './support/present';

const { maud: MAUD } = LES_AMARRES_PEOPLE;

for (const [screen, size, weeks] of [
  ['a phone', PHONE, 8],
  ['a desk', DESK, 11],
] as const)
  test(`an absence frees a session and a contact, and gives back what nobody took, on ${screen}`, async ({
    page,
    camille,
  }) => {
    test.setTimeout(240_000);
    const branch = { id: newId(), name: unique('Antenne du Vercors'), version: 1 };
    await givenVolunteers(page.request, [MAUD], branch, 14);
    await givenPeople(page.request, branch.id, ['Solange']);
    const [contact] = await givenPublishedRota(page.request, branch.id, weeks);
    const date = contact?.date ?? '';
    const session = await givenLed(camille, date, [MAUD.organiserId]);

    await page.setViewportSize(size);
    await enterAs(page.request, MAUD);
    await page.goto(here('mes-disponibilites'));
    await page.getByLabel('Premier jour d’absence').fill(date);
    await page.getByLabel('Dernier jour d’absence').fill(date);
    const preview = page.getByRole('status').filter({ hasText: session.groupName });
    await expect(preview).toContainText('Votre place se libère');
    await expect(preview).toContainText('déjà prévu');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ajouter cette absence' }).click();
    await expect(page.getByText('Absence notée :')).toBeVisible();

    await page.goto(here(`seances/${session.id}`));
    await expect(page.getByText(`${MAUD.displayName} ne peut pas venir`)).toBeVisible();
    await expectAccessible(page);

    await page.goto(here('mes-disponibilites'));
    await page
      .getByRole('button', { name: /^Retirer l’absence/ })
      .last()
      .click();
    await expect(page.getByText('Absence retirée.')).toBeVisible();
    await page.goto(here(`seances/${session.id}`));
    await expect(page.getByRole('button', { name: 'Je ne peux pas venir' })).toBeVisible();
  });
