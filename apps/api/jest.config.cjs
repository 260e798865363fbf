const { workspaceRoot } = require('@nx/devkit');
const preset = require('../../jest.preset.cjs');
const packages = require('../../tools/jest/bundled-packages.cjs');

module.exports = {
  ...preset,
  displayName: 'api',
  rootDir: __dirname,
  moduleNameMapper: {
    ...preset.moduleNameMapper,
    [`^(${packages.join('|')})$`]: `${workspaceRoot}/dist/test/packages/$1.cjs`,
  },
  transformIgnorePatterns: [...preset.transformIgnorePatterns, '/dist/test/packages/'],
  globalSetup: '<rootDir>/src/testing/global-set-up.ts',
  globalTeardown: '<rootDir>/src/testing/global-tear-down.ts',
  // On a busy machine: a start that is given up half-way would leave its server and jobs running in the worker for good.
  testTimeout: 180_000,
  workerGracefulExitTimeout: 10_000,
};
