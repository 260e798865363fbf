import fs from 'node:fs';
import { inRoot } from '../paths.mjs';

/** The codes of the languages of the interface, as libs/domain names them: the one in which groups write first. */
export function locales() {
  const source = fs.readFileSync(inRoot('libs/domain/src/identity/locales.ts'), 'utf8');
  const [, table = ''] = /LOCALE_NAMES = \{\n([\s\S]*?)\n\} as const/.exec(source) ?? [];
  return table.split('\n').map((line) => {
    const [, code] = /^ {2}(\w{2}): '[^']+',$/.exec(line) ?? [];
    if (code === undefined) throw new Error(`Not a language in LOCALE_NAMES: ${line}`);
    return code;
  });
}
