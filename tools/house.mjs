// npm run house: draws which feature of the API imports which, into docs/house.md.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { COMPOSITIONS, FOUNDATIONS } from '../dependencies.config.mjs';
import { inRoot } from './paths.mjs';
import { bundledNode } from './start/node-binary.mjs';

/** What every feature stands on, and what only puts them together: arrows from and to it say nothing. */
const APART = [...Object.keys(FOUNDATIONS), ...COMPOSITIONS].join('|');
const FEATURE = '^apps/api/src/[^/]+';

/** @param {readonly string[]} folders */
const named = (folders) => folders.map((folder) => `\`${folder}\``).join(', ');

const drawn = execFileSync(
  bundledNode(),
  [
    inRoot('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
    ...['--config', 'dependencies.config.mjs'],
    ...['--output-type', 'mermaid'],
    ...['--include-only', `${FEATURE}/`],
    ...['--exclude', String.raw`^apps/api/src/(${APART})/|\.(spec|story)\.ts$`],
    ...['--collapse', FEATURE],
    'apps/api/src',
  ],
  { cwd: inRoot(), encoding: 'utf8', maxBuffer: 1e8 },
);

fs.writeFileSync(
  inRoot('docs/house.md'),
  `# Which feature of the API imports which

Drawn by \`npm run house\`. Left out is what every feature stands on (${named(Object.keys(FOUNDATIONS))})
and what only puts them together (${named(COMPOSITIONS)}). An arrow leads from the folder that imports to the
one that is imported, by its module file or its public service. [dependencies.config.mjs](../dependencies.config.mjs) is
the table of the arrows, and \`npm test\` holds it.

\`\`\`mermaid
${drawn.trim()}
\`\`\`
`,
);
