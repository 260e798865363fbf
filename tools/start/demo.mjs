import fs from 'node:fs';
import path from 'node:path';
import { dataDir } from '../paths.mjs';
import { runProgram } from './api.mjs';

/** @typedef {{ email: string, password: string, role: string, association?: string }} Login */

const file = path.join(dataDir, 'postgres', 'demo.json');

/**
 * Loads the demo associations; into our own database only once.
 * @param {NodeJS.ProcessEnv} env
 * @param {{ embedded: boolean, say: (line: string) => void }} where
 * @returns {Promise<Login[]>} one login per role
 */
export async function loadDemo(env, { embedded, say }) {
  if (embedded && fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')).logins;
  say('Loading the demo associations');
  const { logins } = seedResult(await runProgram('seed', ['--size', 'small'], env));
  if (embedded) fs.writeFileSync(file, JSON.stringify({ logins }, null, 2));
  return logins;
}

/**
 * What the seed tells on its output: JSON, after whatever it logged before.
 * @param {string} output
 * @returns {{ logins: Login[] }}
 */
export function seedResult(output) {
  for (let at = output.indexOf('{'); at >= 0; at = output.indexOf('{', at + 1)) {
    const result = parsed(output.slice(at));
    if (result && 'logins' in result) return result;
  }
  return { logins: [] };
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
