import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../tools/browser/chromium.mjs';

/** Whole stories in a real Chromium, against a whole Présence of their own that `set-up` starts and stops. */
export default defineConfig({
  testDir: './src',
  testMatch: '**/*.story.ts',
  outputDir: '../../test-results',
  globalSetup: './src/set-up.mts',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // The service worker would fetch the whole app again for each story; the one about it lets it.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1280, height: 900 },
    actionTimeout: 30_000,
    // A trace takes a copy of the page at each step, which costs as much as the step: asked for when a story is looked into.
    trace: process.env['PRESENCE_TRACE'] === '1' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findChromium(), args: chromiumFlags },
  },
});
