import { expect, places, test } from './support/present';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';

test.describe('Présence is up', () => {
  test('the public home says what it is, and costs no cookie', async ({ page, context }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Trouver un groupe de soutien',
    );
    await expect(
      page.getByRole('heading', { name: 'Besoin d’aide tout de suite ?' }),
    ).toBeVisible();
    expect(await context.cookies()).toEqual([]);
    await expectAccessible(page);
    await expectAccessibleOnPhone(page);
  });

  test('the organisers’ space opens at its door', async ({ page }) => {
    await page.goto('/espace/');
    await expect(page).toHaveURL(/\/espace\/fr\/connexion/);
    await expect(page.getByRole('heading', { name: 'Connectez-vous' })).toBeVisible();
    await expectAccessible(page);
    await expectAccessibleOnPhone(page);
  });

  test('the API’s docs list its addresses, from the same schemas', async ({ page, request }) => {
    await page.goto('/api/docs');
    await expect(page.getByText('/api/login-session').first()).toBeVisible();
    const described = await (await request.get('/api/docs-json')).json();
    expect(Object.keys(described.paths).length).toBeGreaterThan(30);
  });

  test('the local mailbox has a web page', async ({ request }) => {
    const answer = await request.get(places.mail, { headers: { Accept: 'text/html' } });
    expect(answer.ok()).toBe(true);
    expect(answer.headers()['content-type']).toContain('text/html');
  });
});
