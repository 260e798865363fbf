import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '@presence/testing';

/** Where the stories happen. */
export const places = {
  url: process.env['PRESENCE_URL'] ?? '',
  mail: process.env['PRESENCE_MAIL_URL'] ?? '',
};

/** A test whose page is watched: an error in the console, or a request to anybody else, fails the story. */
export const test = base.extend({
  baseURL: async ({ browserName: _ }, use) => use(places.url),
  page: async ({ page }, use) => {
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      // A refusal that the story provokes is logged by Chromium itself as a failed resource.
      if (message.type() === 'error' && !/status of (400|401|404|409|410|412|429)/.test(message.text())) troubles.push(message.text());
    });
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(places.url)) troubles.push(`third party: ${request.url()}`);
    });
    await use(page);
    expect(troubles).toEqual([]);
  },
});
export { expect };

/** Signs in at the dashboard and waits for the home page. */
export async function signIn(page: Page, email: string, password: string = DEMO_PASSWORD): Promise<void> {
  await page.goto('/espace/fr/connexion');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveURL(/aujourdhui/);
}

/** axe finds nothing here, in the light theme nor in the dark one, and nothing is wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, colorScheme, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}
