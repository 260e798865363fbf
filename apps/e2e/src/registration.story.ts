import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { paths } from '@presence/contract';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible } from './support/accessible';
import { within } from './support/contact-clock';
import {
  enterAs,
  givenGroup,
  givenPublished,
  givenSession,
  givenVenue,
  HERE,
  here,
} from './support/given';
import { DESK, expect, PHONE, places, test } from './support/present';

/** A published group with two seats, and its next session. */
async function givenTwoSeats(camille: APIRequestContext) {
  const venue = await givenVenue(camille, { name: 'Salle aux deux chaises' });
  const group = await givenGroup(camille, {
    ...{ venueId: venue.id, name: 'Deux chaises le jeudi', takesRegistrations: true, capacity: 2 },
  });
  const session = await givenSession(camille, group, 9);
  const { slug } = await givenPublished(camille, group);
  return { group, session, slug };
}

/** All visitors of a story come from one network, whose limits other stories may have reached. */
const forgetAttempts = () =>
  within((client) => client.query(`delete from attempt where key like 'seat%'`));

type Look = { width: number; height: number; scripts?: boolean };

/** Somebody else, in a browser of their own, on the page that takes a seat at the group's next session. */
async function visitor(browser: Browser, slug: string, { scripts = true, ...viewport }: Look) {
  const context = await browser.newContext({
    ...{ viewport, javaScriptEnabled: scripts, baseURL: places.url, locale: 'fr-FR' },
  });
  const page = await context.newPage();
  await page.goto(`/groupes/${slug}`);
  const when = page.getByRole('region', { name: 'Quand' });
  await when.getByRole('link', { name: /Réserver une place|liste d’attente/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Réserver une place');
  return page;
}

type Found = { page: Page; held: boolean; first: boolean };

/** Who has the seat, and who waits, in their order. */
function inTurn(found: readonly Found[]) {
  const winner = found.find(({ held }) => held)?.page;
  const first = found.find((each) => each.first)?.page;
  const second = found.find((each) => !each.held && !each.first)?.page;
  if (!winner || !first || !second) throw new Error('One has the seat, two wait.');
  return { winner, first, second };
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const TAKE = { name: /Prendre cette place|liste d’attente/ };
const HELD = 'Votre place est réservée';

for (const [screen, size] of [
  ['a phone', PHONE],
  ['a desk', DESK],
] as const)
  test(`the last seat is raced, released, and had by the first who waits on ${screen}`, async ({
    page,
    camille,
    browser,
  }) => {
    await forgetAttempts();
    const { session, slug } = await givenTwoSeats(camille);
    await page.setViewportSize(size);
    await enterAs(page.request, LES_AMARRES_PEOPLE.camille);
    await page.goto(here(`seances/${session.id}`));
    const registration = page.getByRole('region', { name: 'Inscriptions, sans nom' });
    await expect(registration).toContainText('Inscriptions : 0 sur 2');
    await registration.getByRole('button', { name: 'Donner une place par téléphone' }).click();
    await expect(registration).toContainText('Inscriptions : 1 sur 2');
    const byPhone = (await registration.locator('.code').textContent()) ?? '';
    await expectAccessible(page);

    const visitors = [
      await visitor(browser, slug, size),
      await visitor(browser, slug, size),
      await visitor(browser, slug, size),
    ];
    await expectAccessible(visitors[0] as Page);
    // One of them taps twice: it is one seat all the same.
    await Promise.all(
      visitors.map((each, at) =>
        at === 0
          ? each.getByRole('button', TAKE).dblclick()
          : each.getByRole('button', TAKE).click(),
      ),
    );
    await Promise.all(visitors.map((each) => each.waitForURL(/\/places\//)));
    const found = await Promise.all(
      visitors.map(async (each) => ({
        page: each,
        held: (await heading(each).textContent())?.includes(HELD) ?? false,
        first: (await each.getByText('Votre position : 1.').count()) > 0,
      })),
    );
    expect(found.filter(({ held }) => held)).toHaveLength(1);
    const { winner, first, second } = inTurn(found);
    await expect(second.getByText('Votre position : 2.')).toBeVisible();
    await expectAccessible(winner);
    await expectAccessible(first);
    expect(await winner.context().cookies()).toEqual([]);

    await winner.getByRole('button', { name: 'Libérer ma place' }).click();
    await expect(heading(winner)).toContainText('Cette place est libérée');
    await first.reload();
    await expect(heading(first)).toHaveText(HELD);
    await second.reload();
    await expect(second.getByText('Votre position : 1.')).toBeVisible();

    // Who phoned gives theirs back by its code, read out in small letters.
    await page.reload();
    await expect(registration).toContainText('Inscriptions : 2 sur 2, 1 en attente');
    await registration.getByRole('button', { name: 'Libérer une place' }).click();
    await page.getByLabel('Le code de la place').fill(byPhone.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: 'Libérer la place' }).click();
    await expect(registration).toContainText('Inscriptions : 2 sur 2');
    await second.reload();
    await expect(heading(second)).toHaveText(HELD);

    const { version } = (await (await camille.get(paths.session(HERE.id, session.id))).json()) as {
      version: number;
    };
    await camille.put(paths.sessionCancellation(HERE.id, session.id), {
      headers: { 'If-Match': `"${version}"` },
      data: { publicWord: 'La salle est fermée.' },
    });
    await second.reload();
    await expect(second.getByText('Cette séance est annulée.')).toBeVisible();
    await expect(second.getByText('La salle est fermée.')).toBeVisible();
    await expect(heading(second)).toHaveText(HELD);
    for (const each of visitors) await each.context().close();
  });

test('a seat is taken, found again by its code, and released without JavaScript', async ({
  camille,
  browser,
}) => {
  await forgetAttempts();
  const { slug } = await givenTwoSeats(camille);
  const page = await visitor(browser, slug, { ...PHONE, scripts: false });
  await page.getByRole('button', TAKE).click();
  await expect(heading(page)).toHaveText(HELD);
  const code = (await page.locator('.seats__letters').textContent())?.trim() ?? '';
  // Going back and sending the same form again is the same seat.
  await page.goBack();
  await page.getByRole('button', TAKE).click();
  await expect(page.locator('.seats__letters')).toHaveText(code);

  await page.goto(`/places/${HERE.slug}`);
  await page.getByLabel('Votre code').fill('zzz');
  await page.getByRole('button', { name: 'Voir ma place' }).click();
  await expect(page.getByRole('alert')).toContainText('Ce code n’ouvre aucune place');
  await page.getByLabel('Votre code').fill(` ${code.toLowerCase().replaceAll('-', '.')} `);
  await page.getByRole('button', { name: 'Voir ma place' }).click();
  await expect(heading(page)).toHaveText(HELD);
  await page.getByRole('button', { name: 'Libérer ma place' }).click();
  await expect(heading(page)).toContainText('Cette place est libérée');
  await page.reload();
  await expect(heading(page)).toContainText('Cette place est libérée');
  expect(await page.context().cookies()).toEqual([]);
  await page.context().close();
});
