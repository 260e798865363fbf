import fs from 'node:fs';
import path from 'node:path';

const ENTITY = /@(?:Private)?Entity\(\s*'(\w+)'/;

/**
 * The tables by the folder in which their entity stands: that feature or foundation alone writes them.
 * @param {string} source the folder of the features
 * @returns {Map<string, string>}
 */
export function ownersIn(source) {
  const owners = new Map();
  for (const file of fs.readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.entity.ts')) continue;
    const table = ENTITY.exec(fs.readFileSync(path.join(source, file), 'utf8'))?.[1];
    if (table === undefined) throw new Error(`${file} names no table.`);
    if (owners.has(table)) throw new Error(`${table} has two entities.`);
    owners.set(table, file.split(path.sep)[0]);
  }
  return owners;
}

const WRITE =
  /\b(?:insert\s+into|update|delete\s+from|merge\s+into|truncate(?:\s+table)?)\s+(?:only\s+)?(?:"?public"?\.)?"?(\w+)/gi;

/**
 * The tables that a text in SQL writes, and words of prose that look like it.
 * @param {string} text
 */
export const writtenIn = (text) =>
  [...text.matchAll(WRITE)].map(([, table = '']) => table.toLowerCase());
