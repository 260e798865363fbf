import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';
import { locales } from './locales.mjs';
import { translations } from './translations.mjs';

/**
 * What joins the languages: for each topic of a folder `texts` the file that holds it in every language, and the
 * translations that the build of each web app takes. By path from the root, with its text.
 * @param {string[]} codes
 * @returns {Promise<Map<string, string>>}
 */
export async function texts(codes = locales()) {
  const joined = [...catalogues(codes), ...translations(codes)];
  // Loaded here, since the commands that build begin before the packages are installed.
  const { format, resolveConfig } = await import('prettier');
  const options = await resolveConfig(inRoot('package.json'));
  return new Map(
    await Promise.all(
      joined.map(
        async ([file, text]) =>
          /** @type {const} */ ([file, await format(text, { ...options, filepath: inRoot(file) })]),
      ),
    ),
  );
}

/** Writes them where they are not yet as the files of text stand. */
export async function joinLanguages() {
  for (const [file, text] of await texts())
    if (!fs.existsSync(inRoot(file)) || fs.readFileSync(inRoot(file), 'utf8') !== text)
      fs.writeFileSync(inRoot(file), text);
}

/** @param {string[]} codes @returns {[file: string, text: string][]} */
function catalogues(codes) {
  const [authored = '', ...others] = codes;
  const missing = others.flatMap((code) =>
    folders().flatMap((folder) =>
      filesIn(path.join(folder, authored), '.ts')
        .map((topic) => path.join(folder, code, topic))
        .filter((file) => !fs.existsSync(inRoot(file))),
    ),
  );
  if (missing.length > 0)
    throw new PlainError(`These files of text are missing:\n  ${missing.join('\n  ')}`);
  return folders().flatMap((folder) => {
    const topics = filesIn(path.join(folder, authored), '.ts');
    return topics.map((topic) => {
      /** @type {[string, string]} */
      const joined = [path.join(folder, topic), catalogue(folder, topic.slice(0, -3), codes)];
      return joined;
    });
  });
}

/** @param {string} folder @param {string} topic @param {string[]} codes */
function catalogue(folder, topic, codes) {
  const domain = path.relative(folder, 'libs/domain/src/identity/localized');
  const from = folder.startsWith('libs/domain/') ? domain : '@presence/domain';
  const name = `${topic.toUpperCase().replaceAll('-', '_')}_TEXTS`;
  const [authored] = codes;
  return `// Written by \`npm run languages\`.
import type { Localized, Texts } from '${from}';
${[...codes]
  .sort()
  .map((code) => `import * as ${code} from './${code}/${topic}';`)
  .join('\n')}

export const ${name}: Localized<Texts<typeof ${authored}>> = { ${codes.join(', ')} };
`;
}

/** Every folder of texts, from the root. */
function folders() {
  return ['libs', 'apps'].flatMap((top) =>
    fs
      .readdirSync(inRoot(top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name === 'texts')
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .sort(),
  );
}

/** @param {string} folder @param {string} ending @returns {string[]} */
const filesIn = (folder, ending) =>
  fs
    .readdirSync(inRoot(folder))
    .filter((name) => name.endsWith(ending))
    .sort();
