import { gzipSync } from 'node:zlib';

const MODULE = /<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.m?js)"/g;
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["'](\.{1,2}\/[^"']+\.m?js)["']/g;

/** @param {string} html @returns {string[]} the scripts and preloaded modules that a page names */
export const scriptsOf = (html) => [...html.matchAll(MODULE)].map(([, path]) => path);

/** @param {string} code @returns {string[]} what a module imports at once, without what it fetches later */
export const importsOf = (code) => [...code.matchAll(STATIC_IMPORT)].map(([, path]) => path);

/**
 * The script that a first visit takes, gzipped.
 * @param {import('./stack.mjs').Stack} stack @param {{ say: (line: string) => void }} options
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function firstLoad({ url }, { say }) {
  const pages = /** @type {const} */ ([
    ['directory, first load', '/', 110],
    ['dashboard, first load', '/espace/fr/connexion', 250],
  ]);
  const rows = [];
  for (const [work, path, atMost] of pages) {
    const { bytes, files } = await weightOf(`${url}${path}`);
    say(`${path}: ${files} scripts`);
    rows.push({ work, against: 'its scripts, gzipped', figure: bytes === 0 ? NaN : bytes / 1000, unit: ' kB', atMost });
  }
  return rows;
}

/** @param {string} page @returns {Promise<{ bytes: number, files: number }>} */
async function weightOf(page) {
  const html = await (await fetch(page)).text();
  const base = new URL(/<base href="([^"]+)"/.exec(html)?.[1] ?? './', page);
  const waiting = scriptsOf(html).map((path) => new URL(path, base).href);
  const seen = new Set();
  let bytes = 0;
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const answer = await fetch(file);
    if (!answer.ok) throw new Error(`${file} answered ${answer.status}.`);
    const code = await answer.text();
    bytes += gzipSync(code).length;
    waiting.push(...importsOf(code).map((path) => new URL(path, file).href));
  }
  return { bytes, files: seen.size };
}
