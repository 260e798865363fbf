const { workspaceRoot } = require('@nx/devkit');

// Packages that ship ES modules only and are reached from code that Jest loads as CommonJS.
const esm = [
  '@nestjs',
  'pg-boss',
  'serialize-error',
  'non-error',
  'is-error-instance',
  'rrule-temporal',
  'temporal-polyfill',
  'temporal-spec',
  'temporal-utils',
  'ical\\.js',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
];

/** Shared by every project that is not Angular: SWC transforms TypeScript and the ES modules above. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['**/*.spec.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  moduleNameMapper: {
    '^fast-check$': `${workspaceRoot}/tools/jest/fast-check.cjs`,
    '^@presence/(domain|contract|formats|testing|rota)$': `${workspaceRoot}/libs/$1/src/index.ts`,
  },
  transform: {
    '^.+\\.(ts|js|mts|mjs|cts|cjs|html)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
          target: 'es2024',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})(/|$))`],
};
