import { chromiumFlags, ensureChromium } from '../browser/chromium.mjs';

/** @typedef {{ scripts: string[], calls: string[] }} Visit addresses of what a page fetched: its scripts, and its calls of the API */

/**
 * Opens pages in a real browser that has seen none of them before.
 * @param {(line: string) => void} say
 * @returns {Promise<{ visit: (address: string, login?: { email: string, password: string }) => Promise<Visit>, close: () => Promise<void> }>}
 */
export async function openBrowser(say) {
  const executablePath = await ensureChromium(say);
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  return {
    visit: async (address, login) => {
      const { origin } = new URL(address);
      const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block' });
      if (login)
        await context.request.post(`${origin}/api/login-session`, {
          data: login,
          headers: { origin },
        });
      const page = await context.newPage();
      /** @type {Visit} */
      const visit = { scripts: [], calls: [] };
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script') visit.scripts.push(response.url());
        if (response.url().startsWith(`${origin}/api/`)) visit.calls.push(response.url());
      });
      await page.goto(address, { waitUntil: 'networkidle' });
      await context.close();
      return visit;
    },
    close: () => browser.close(),
  };
}
