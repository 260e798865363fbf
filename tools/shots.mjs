// npm run shots: every page as a picture, at two widths, light and dark, into shots/.
// `npm run shots -- fiche seance` takes only the pages of these names; SHOTS_URL looks at a Présence that already runs.
import fs from 'node:fs';
import { ensureChromium, chromiumFlags } from './browser/chromium.mjs';
import { inRoot } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { dashboardPages, publicPages } from './shots/pages.mjs';
import { picture, SCHEMES, WIDTHS } from './shots/picture.mjs';
import { fill, findListing, signInAndFind } from './shots/places.mjs';
import { installIfNeeded } from './start/install.mjs';
import { command, onShutdown, shutdown } from './start/shutdown.mjs';

const folder = inRoot('shots');
const only = process.argv.slice(2);
const say = (/** @type {string} */ line) => console.log(`· ${line}`);

async function shots() {
  await installIfNeeded(say);
  const { chromium } = await import('@playwright/test');
  const { startStack } = await import('./serve-test-stack.mjs');
  const executablePath = await ensureChromium(say);
  const stack = process.env.SHOTS_URL ? undefined : await startStack();
  if (stack) onShutdown(stack.stop);
  const url = process.env.SHOTS_URL ?? stack?.url ?? '';
  const administrator =
    stack?.logins.find(({ role }) => /ADMINISTRATOR/.test(role)) ??
    stack?.logins[0] ??
    givenLogin();
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  onShutdown(() => browser.close());
  fs.mkdirSync(folder, { recursive: true });
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({
        viewport: { width, height: width === 390 ? 844 : 800 },
        colorScheme,
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      await take(
        context,
        publicPages,
        url,
        await findListing(context, url),
        `${width}-${colorScheme}`,
      );
      await take(
        context,
        dashboardPages,
        url,
        await signInAndFind(context, url, administrator),
        `${width}-${colorScheme}`,
      );
      await context.close();
    }
  }
  say(`The pictures are in ${folder}`);
  await shutdown(0);
}

/**
 * @param {import('@playwright/test').BrowserContext} context @param {import('./shots/pages.mjs').Page[]} pages
 * @param {string} url @param {import('./shots/places.mjs').Places} places @param {string} suffix
 */
async function take(context, pages, url, places, suffix) {
  for (const { name, path } of pages.filter(
    (page) => only.length === 0 || only.includes(page.name),
  )) {
    const address = fill(path, places);
    if (!address) {
      say(`${name}: the demo holds nothing to show there`);
      continue;
    }
    const complaints = await picture(context, {
      address: `${url}${address}`,
      name: `${name}-${suffix}`,
      folder,
    });
    for (const complaint of complaints) say(`${name}-${suffix}: ${complaint}`);
  }
}

function givenLogin() {
  const { SHOTS_EMAIL: email, SHOTS_PASSWORD: password } = process.env;
  if (!email || !password)
    throw new PlainError('With SHOTS_URL, set SHOTS_EMAIL and SHOTS_PASSWORD too.');
  return { email, password, role: '' };
}

await command(shots);
