import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible } from './support/accessible';
import { enterAs, here, inDays } from './support/given';
import { givenLed, givenWhoKnow } from './support/given-led';
import { givenNewcomers } from './support/given-newcomers';
import { mailsTo } from './support/mailbox';
import { DESK, expect, PHONE, places, test } from './support/present';

const { camille: CAMILLE, soraya: SORAYA, mathieu: MATHIEU } = LES_AMARRES_PEOPLE;

for (const [screen, size, days] of [
  ['a phone', PHONE, 40],
  ['a desk', DESK, 41],
] as const)
  test(`cover is asked in two taps, and won by one of two, on ${screen}`, async ({
    page,
    camille,
    browser,
  }) => {
    const session = await givenLed(camille, inDays(days), [CAMILLE.organiserId]);
    // Nobody else's story asks them, so that they are among the three who are asked first.
    const names = ['Lila Combes', 'Hugo Sarrazin'];
    const asked = await givenNewcomers(page.request, names, ['FACILITATOR']);
    await givenWhoKnow(camille, session, asked);
    await page.setViewportSize(size);
    await enterAs(page.request, CAMILLE);
    await page.goto(here(`seances/${session.id}`));
    await page.getByRole('button', { name: 'Je ne peux pas venir' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('la première qui dit oui prend la place');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Chercher quelqu’un' }).click();
    await expect(page.getByText(`${CAMILLE.displayName} ne peut pas venir`)).toBeVisible();
    await expect(page.getByText(/personnes? sollicitées?/)).toBeVisible();
    await expectAccessible(page);

    // Two who were asked have the page open, and say yes at the same moment.
    const pages = await Promise.all(
      asked.map(async (person) => {
        const context = await browser.newContext({ baseURL: places.url, viewport: size });
        await enterAs(context.request, person);
        const opened = await context.newPage();
        await opened.goto(here(`seances/${session.id}`));
        await expect(
          opened.getByRole('button', { name: 'Oui, je prends le relais' }),
        ).toBeVisible();
        return opened;
      }),
    );
    await Promise.all(
      pages.map((opened) =>
        opened.getByRole('button', { name: 'Oui, je prends le relais' }).click(),
      ),
    );
    const said = await Promise.all(
      pages.map(async (opened) => {
        const words = opened.locator('mat-snack-bar-container');
        await expect(words).toContainText('Merci');
        return (await words.textContent()) ?? '';
      }),
    );
    expect(said.filter((words) => words.includes('est maintenant à vous'))).toHaveLength(1);
    expect(said.filter((words) => words.includes('a déjà dit oui'))).toHaveLength(1);
    const won = said.findIndex((words) => words.includes('est maintenant à vous'));
    const winner = asked[won] ?? CAMILLE;
    await page.reload();
    await expect(page.getByText(winner.displayName)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Je ne peux pas venir' })).toBeHidden();
    for (const opened of pages) await opened.context().close();

    await mailsTo(
      page.request,
      CAMILLE.email,
      new RegExp(`^${winner.displayName} prend votre place$`),
    );
  });

test('somebody who agreed on the telephone is put on the session, and what was asked is taken back', async ({
  page,
  camille,
}) => {
  const session = await givenLed(camille, inDays(43), [CAMILLE.organiserId, SORAYA.organiserId]);
  await page.setViewportSize(PHONE);
  await enterAs(page.request, CAMILLE);
  await page.goto(here(`seances/${session.id}`));
  await page.getByRole('button', { name: 'Quelqu’un d’autre ne peut pas venir' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chercher quelqu’un' }).click();
  await expect(page.getByText(`${SORAYA.displayName} ne peut pas venir`)).toBeVisible();
  await page.getByRole('button', { name: 'Ne plus chercher' }).click();
  await expect(page.getByText('la place est de nouveau prise')).toBeVisible();

  await page.getByRole('button', { name: 'Je ne peux pas venir' }).click();
  await page.getByRole('dialog').getByRole('combobox').click();
  await page.getByRole('option', { name: MATHIEU.displayName }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Donner la place' }).click();
  await expect(page.getByText('la place est donnée')).toBeVisible();
  await expect(page.getByText(MATHIEU.displayName)).toBeVisible();
  await mailsTo(page.request, MATHIEU.email, /^Vous animez une séance de plus$/);
});

for (const [screen, size, days] of [
  ['a phone', PHONE, 45],
  ['a desk', DESK, 47],
] as const)
  test(`two sessions change hands by one yes, on ${screen}`, async ({ page, camille }) => {
    const given = await givenLed(camille, inDays(days), [CAMILLE.organiserId]);
    const wanted = await givenLed(camille, inDays(days + 1), [SORAYA.organiserId]);
    await page.setViewportSize(size);
    await enterAs(page.request, CAMILLE);
    await page.goto(here(`seances/${given.id}`));
    await page.getByRole('button', { name: 'Proposer un échange' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Contre quelle séance ?').click();
    await page.getByRole('option', { name: wanted.groupName }).click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Proposer' }).click();
    await expect(page.getByText(`Vous proposez un échange à ${SORAYA.displayName}`)).toBeVisible();
    await mailsTo(page.request, SORAYA.email, /propose un échange$/);

    await enterAs(page.request, SORAYA);
    await page.goto(here(`seances/${wanted.id}`));
    await expect(page.getByText(`${CAMILLE.displayName} vous propose un échange`)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Oui, échangeons' }).click();
    await expect(page.getByText('L’échange est fait')).toBeVisible();
    await expect(page.getByRole('definition').getByText(CAMILLE.displayName)).toBeVisible();
    await page.goto(here(`seances/${given.id}`));
    await expect(page.getByRole('definition').getByText(SORAYA.displayName)).toBeVisible();
  });
