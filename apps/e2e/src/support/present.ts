import {
  test as base,
  expect,
  type APIRequestContext,
  type ConsoleMessage,
  type Page,
  type Request,
} from '@playwright/test';
import { DEMO_PASSWORD, LES_AMARRES_PEOPLE } from '@presence/testing';
import { enterAs } from './given';

/** Where the stories happen. */
export const places = {
  url: process.env['PRESENCE_URL'] ?? '',
  mail: process.env['PRESENCE_MAIL_URL'] ?? '',
};

/** A phone held upright: the first layout. */
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };

// A refusal that a story provokes is logged by Chromium itself as a failed resource.
const REFUSED = /status of (400|401|404|409|410|412|422|429)/;

/** Runs a story in a page, and fails it for an error in the console or a request to anybody else. */
export async function watched(
  page: Page,
  forgiven: RegExp | undefined,
  story: () => Promise<void>,
): Promise<void> {
  const troubles: string[] = [];
  const onError = (error: Error) => troubles.push(error.message);
  const onConsole = (message: ConsoleMessage) => {
    const text = message.text();
    if (message.type() === 'error' && !REFUSED.test(text) && !forgiven?.test(text))
      troubles.push(text);
  };
  const onRequest = (request: Request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(places.url))
      troubles.push(`third party: ${request.url()}`);
  };
  page.on('pageerror', onError).on('console', onConsole).on('request', onRequest);
  await story();
  page.off('pageerror', onError).off('console', onConsole).off('request', onRequest);
  expect(troubles).toEqual([]);
}

/**
 * A test whose page is watched: an error in the console, or a request to anybody else, fails the story. A story about
 * a fault says with `forgiven` which words of the console belong to it.
 */
export const test = base.extend<{ forgiven: RegExp | undefined; camille: APIRequestContext }>({
  forgiven: [undefined, { option: true }],
  // Camille's own requests, beside the page: what a story takes for granted is made with them.
  camille: async ({ playwright }, use) => {
    const camille = await playwright.request.newContext({ baseURL: places.url });
    await enterAs(camille, LES_AMARRES_PEOPLE.camille);
    await use(camille);
    await camille.dispose();
  },
  baseURL: async ({ browserName: _ }, use) => use(places.url),
  page: async ({ page, forgiven }, use) => watched(page, forgiven, () => use(page)),
});
export { expect };

/** Signs in at the dashboard's door and waits for the home page. */
export async function signIn(
  page: Page,
  { email }: { email: string },
  password: string = DEMO_PASSWORD,
): Promise<void> {
  await page.goto('/espace/fr/connexion');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveURL(/aujourdhui/);
}
