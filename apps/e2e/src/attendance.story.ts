import { paths } from '@presence/contract';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible } from './support/accessible';
import { enterAs, givenGroup, givenSession, HERE, here } from './support/given';
import { expect, PHONE, test } from './support/present';

/** Somebody with cold fingers taps about once a second. */
const SECONDS_A_TAP = 1;

test.describe('on a phone, after a session', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('attendance is entered in under 30 seconds', async ({ page, camille }) => {
    const group = await givenGroup(camille, {
      name: 'Les vendredis du comptage',
      audiences: ['LIVED_EXPERIENCE', 'RELATIVE'],
    });
    const session = await givenSession(camille, group, -1);
    await enterAs(page.request, LES_AMARRES_PEOPLE.camille);
    await page.goto(here('aujourdhui'));

    let taps = 0;
    const tap = async (target: ReturnType<typeof page.getByRole>) => {
      await target.tap();
      taps += 1;
    };
    const more = (label: string) => page.getByRole('button', { name: `Un de plus : ${label}` });
    await tap(
      page
        .getByRole('region', { name: 'Présences à saisir' })
        .getByRole('listitem')
        .filter({ hasText: group.name })
        .getByRole('link', { name: 'Saisir' }),
    );
    for (let person = 0; person < 9; person++) await tap(more('Personnes présentes'));
    await tap(page.getByRole('button', { name: 'Un de moins : Personnes présentes' }));
    for (let person = 0; person < 2; person++) await tap(more('Dont premières venues'));
    await expect(page.getByRole('spinbutton', { name: 'Personnes présentes' })).toHaveValue('8');

    const box = await more('Personnes présentes').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);

    await tap(page.getByRole('button', { name: 'Enregistrer les présences' }));
    await expect(
      page.getByText('C’est noté : 8 personnes présentes, dont 2 pour la première fois.'),
    ).toBeVisible();
    expect(taps * SECONDS_A_TAP).toBeLessThan(30);
    const stored = await (await camille.get(paths.attendance(HERE.id, session.id))).json();
    expect(stored).toMatchObject({ attendeeCount: 8, firstTimerCount: 2 });
  });

  test('a sum that cannot be is explained in place, and no field takes a name', async ({
    page,
    camille,
  }) => {
    const group = await givenGroup(camille, {
      name: 'Les samedis du comptage',
      audiences: ['LIVED_EXPERIENCE', 'RELATIVE'],
    });
    const session = await givenSession(camille, group, -2);
    await enterAs(page.request, LES_AMARRES_PEOPLE.camille);
    await page.goto(here(`seances/${session.id}/presences`));
    const present = page.getByRole('spinbutton', { name: 'Personnes présentes' });
    const firstTimers = page.getByRole('spinbutton', { name: 'Dont premières venues' });
    await present.fill('3');
    await firstTimers.fill('5');
    await page.getByRole('button', { name: 'Enregistrer les présences' }).tap();
    await expect(
      page.getByText('Il ne peut pas y avoir plus de premières venues que de personnes présentes.'),
    ).toBeVisible();
    await expect(firstTimers).toHaveAttribute('aria-invalid', 'true');
    await expect(page).toHaveURL(/presences$/);
    await expectAccessible(page);
    await firstTimers.fill('1');
    await expect(page.getByText('Il ne peut pas y avoir plus de premières venues')).toBeHidden();

    await page.getByRole('button', { name: 'Compter aussi par public' }).tap();
    await page.getByRole('spinbutton', { name: 'Personnes concernées' }).fill('2');
    await page.getByRole('spinbutton', { name: 'Familles, proches' }).fill('1');
    await page.getByLabel('Un mot sur la séance').fill('Une soirée calme.');

    // Numbers, and one short note: there is nowhere to write who came.
    await expect(
      page.locator('main').locator('input, textarea, select, [contenteditable]'),
    ).toHaveCount(5);
    await expect(page.locator('main').getByRole('spinbutton')).toHaveCount(4);
    await expect(page.locator('main').getByRole('textbox')).toHaveCount(1);
    await expect(
      page.getByText('Ni nom, ni rien qui permette de reconnaître quelqu’un'),
    ).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Enregistrer les présences' }).tap();
    await expect(
      page.getByText('C’est noté : 3 personnes présentes, dont 1 pour la première fois.'),
    ).toBeVisible();
    await page.goto(here(`seances/${session.id}`));
    await expect(page.getByRole('region', { name: 'Présences' })).toContainText(
      'Une soirée calme.',
    );
    await expectAccessible(page);
  });
});
