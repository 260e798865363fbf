const { workspaceRoot } = require('@nx/devkit');

const esm = [
  '@angular',
  'rxjs',
  'rrule-temporal',
  'temporal-polyfill',
  'temporal-spec',
  'temporal-utils',
  'tslib',
  '.*\\.mjs$',
];

/** Angular's own transform: templates are compiled. */
module.exports = {
  displayName: 'directory',
  rootDir: __dirname,
  testEnvironment: 'jsdom',
  testMatch: ['**/*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'html', 'json', 'svg'],
  moduleNameMapper: {
    '^@presence/(domain|contract|testing|ui)$': `${workspaceRoot}/libs/$1/src/index.ts`,
  },
  transform: {
    '^.+\\.(ts|js|mjs|html|svg)$': [
      'jest-preset-angular',
      {
        tsconfig: '<rootDir>/tsconfig.spec.json',
        stringifyContentPathRegex: '\\.(html|svg)$',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')}))`],
  testTimeout: 60_000,
  // A worker that ends on a busy machine takes more than half a second.
  workerGracefulExitTimeout: 10_000,
};
