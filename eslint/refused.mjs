// Where each refused statement is refused, and where not. Of several that match a file the last counts alone.
import {
  clocks,
  languages,
  oneWay,
  owned,
  ownedBeside,
  paris,
  subscribing,
  tests,
  untagged,
} from './syntax.mjs';

/** What makes situations up: it says where they are. */
const madeUp = [
  '**/*.spec.ts',
  'apps/*/src/testing/**',
  'apps/api/src/{seed,bench}/**',
  'libs/testing/**',
  'libs/*/src/**/sample-*.ts',
];

/** @type {import('typescript-eslint').ConfigArray} */
export const refused = [
  {
    files: ['apps/api/src/**/*.ts', 'libs/*/src/**/*.ts'],
    ignores: madeUp,
    rules: {
      'no-restricted-syntax': [
        'error',
        ...tests,
        ...languages,
        ...clocks,
        paris,
        ...owned,
        untagged,
      ],
    },
  },
  {
    // The demo's past is stored as it is said to have been: no move leads into it.
    files: ['apps/api/src/{seed,bench}/**/*.ts'],
    ignores: ['**/*.spec.ts', 'apps/api/src/seed/**/store-{contacts,session-cover}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...tests, ...languages, ...owned] },
  },
  ...ownedBeside.map(({ files, owned }) => ({
    files,
    rules: {
      'no-restricted-syntax': ['error', ...tests, ...languages, ...clocks, paris, ...owned],
    },
  })),
  {
    // What the tables are, and were.
    files: ['apps/api/src/**/*.entity.ts', 'apps/api/src/database/migrations/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...tests, ...languages, ...clocks, paris] },
  },
  {
    files: ['apps/{dashboard,directory}/src/**/*.ts', 'libs/ui/src/**/*.ts'],
    ignores: madeUp,
    rules: {
      'no-restricted-syntax': ['error', ...tests, ...languages, subscribing, ...clocks, paris],
    },
  },
  {
    files: ['apps/dashboard/src/**/*.ts'],
    ignores: [
      ...madeUp,
      'apps/dashboard/src/app/{reads,writes}/**',
      'apps/dashboard/src/app/page/{dialog,one-dialog}.ts',
      'apps/dashboard/src/app/forms/form-to-save.ts',
      'apps/dashboard/src/app/app.config.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...tests,
        ...languages,
        subscribing,
        ...clocks,
        paris,
        ...oneWay,
      ],
    },
  },
  {
    // The zones by name, and the two defaults.
    files: [
      'libs/domain/src/identity/when.ts',
      'libs/domain/src/texts/*/time-zones.ts',
      'apps/api/src/associations/association.entity.ts',
      'apps/api/src/jobs/queues.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...tests, ...languages, ...clocks, ...owned] },
  },
  {
    // The list of the languages of the interface, and the names of the languages that people speak.
    files: ['libs/domain/src/identity/locales.ts', 'libs/domain/src/texts/*/taxonomy.ts'],
    rules: { 'no-restricted-syntax': ['error', ...tests, ...clocks, paris, ...owned] },
  },
];
