import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible } from './support/accessible';
import { enterAs, here, inDays } from './support/given';
import { givenLed } from './support/given-led';
import { givenNewcomers } from './support/given-newcomers';
import { DESK, expect, PHONE, test } from './support/present';

for (const [screen, size, days, name] of [
  ['a phone', PHONE, 51, 'Gaëlle Morvan'],
  ['a desk', DESK, 52, 'Ronan Morvan'],
] as const)
  test(`an agenda follows one’s sessions by a secret address, until it is revoked, on ${screen}`, async ({
    page,
    camille,
  }) => {
    const [person = LES_AMARRES_PEOPLE.louise] = await givenNewcomers(
      page.request,
      [name],
      ['FACILITATOR'],
    );
    const session = await givenLed(camille, inDays(days), [person.organiserId]);
    await page.setViewportSize(size);
    await enterAs(page.request, person);
    await page.goto(here('remplacements'));
    await page.getByRole('button', { name: 'Créer l’adresse' }).click();
    const open = page.getByRole('link', { name: 'Ouvrir dans mon agenda' });
    await expect(open).toHaveAttribute('href', /^webcal:\/\/.*\/feeds\/volunteers\/[\w-]+\.ics$/);
    await expect(page.getByText('Google Agenda, téléphones Android')).toBeVisible();
    await expectAccessible(page);

    const path = /\/feeds\/.*$/.exec((await open.getAttribute('href')) ?? '')?.[0] ?? '';
    const calendar = await page.request.get(path);
    expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    const text = (await calendar.text()).replaceAll('\r\n ', '');
    expect(text).toContain(`/seances/${session.id}`);
    expect(text).toContain('SUMMARY:Les lundis du relais');

    await page.getByRole('button', { name: 'Révoquer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Y mettre fin' }).click();
    await expect(page.getByText('L’adresse ne fonctionne plus.')).toBeVisible();
    expect((await page.request.get(path)).status()).toBe(404);
    await expect(page.getByRole('button', { name: 'Créer l’adresse' })).toBeVisible();
  });
