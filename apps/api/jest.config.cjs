const preset = require('../../jest.preset.cjs');

module.exports = {
  ...preset,
  displayName: 'api',
  rootDir: __dirname,
  globalSetup: '<rootDir>/src/testing/global-set-up.ts',
  globalTeardown: '<rootDir>/src/testing/global-tear-down.ts',
  testTimeout: 30_000,
};
