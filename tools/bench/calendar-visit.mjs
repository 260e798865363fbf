import { chromiumFlags, ensureChromium } from '../browser/chromium.mjs';
import { median } from './figures.mjs';

/** @typedef {{ open: number, nodes: number }} Visit milliseconds until the month is painted, and elements of the page */

const TIMES = 7;

/**
 * Opens the calendar of a month several times in a real browser, which has its scripts already.
 * @param {string} address @param {{ email: string, password: string }} login @param {(line: string) => void} say
 * @returns {Promise<Visit>}
 */
export async function visitCalendar(address, { email, password }, say) {
  const { origin } = new URL(address);
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({
    executablePath: await ensureChromium(say),
    args: chromiumFlags,
  });
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'fr-FR',
      serviceWorkers: 'block',
    });
    await context.request.post(`${origin}/api/login-session`, {
      data: { email, password },
      headers: { origin },
    });
    const page = await context.newPage();
    const open = async () => {
      const begin = performance.now();
      await page.goto(address);
      await page.locator('p-session-chip').first().waitFor();
      await page.evaluate(
        'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
      );
      return performance.now() - begin;
    };
    await open();
    /** @type {number[]} */
    const times = [];
    for (let time = 0; time < TIMES; time++) times.push(await open());
    const nodes = /** @type {number} */ (
      await page.evaluate(`document.querySelectorAll('*').length`)
    );
    return { open: median(times), nodes };
  } finally {
    await browser.close();
  }
}
