import { gzipSync } from 'node:zlib';
import { openBrowser } from './browser.mjs';

const PAGES = /** @type {const} */ ([
  ['directory, first load', '/', 110],
  ['dashboard, first load', '/espace/fr/connexion', 250],
]);

/**
 * The script that a first visit takes, gzipped, with what the page's route fetches by itself.
 * @param {import('./stack.mjs').Stack} stack @param {{ say: (line: string) => void }} options
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function firstLoad({ url }, { say }) {
  const browser = await openBrowser(say);
  try {
    const rows = [];
    for (const [work, path, atMost] of PAGES) {
      const { scripts } = await browser.visit(`${url}${path}`);
      say(`${path}: ${scripts.length} scripts`);
      const weights = await Promise.all(scripts.map(weightOf));
      const bytes = weights.reduce((sum, weight) => sum + weight, 0);
      // A page without a script is a page that was not built.
      const figure = bytes === 0 ? NaN : bytes / 1000;
      rows.push({ work, against: 'its scripts, gzipped', figure, unit: ' kB', atMost });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** @param {string} script @returns {Promise<number>} its octets, gzipped */
async function weightOf(script) {
  return gzipSync(Buffer.from(await (await fetch(script)).arrayBuffer())).length;
}
