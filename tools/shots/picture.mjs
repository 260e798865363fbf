import path from 'node:path';

export const WIDTHS = [390, 1280];
export const SCHEMES = /** @type {const} */ (['light', 'dark']);

/**
 * Takes one page as it settles, and tells what a glance at the picture could miss.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {{ address: string, name: string, folder: string }} shot
 * @returns {Promise<string[]>} complaints
 */
export async function picture(context, { address, name, folder }) {
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on(
    'console',
    (message) =>
      message.type() === 'error' &&
      !/status of 404/.test(message.text()) &&
      complaints.push(message.text()),
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await page.goto(address, { waitUntil: 'networkidle', timeout: 20_000 });
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    const tooWide = /** @type {number} */ (
      await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
    );
    if (tooWide > 0) complaints.push(`scrolls sideways by ${tooWide} px`);
    // A bar fixed to the window's foot would else stand in the middle of a long picture.
    const height = /** @type {number} */ (
      await page.evaluate('document.documentElement.scrollHeight')
    );
    const width = page.viewportSize()?.width ?? 1280;
    await page.setViewportSize({ width, height: Math.min(height, 8000) });
    await page.screenshot({
      path: path.join(folder, `${name}.png`),
      fullPage: true,
      animations: 'disabled',
    });
  } catch (error) {
    complaints.push(String(error).split('\n')[0]);
  } finally {
    await page.close();
  }
  return complaints;
}
