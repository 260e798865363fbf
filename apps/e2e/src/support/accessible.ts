import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { DESK, expect, PHONE } from './present';

/** Nothing is wider than the screen; a pixel may come of rounding. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${page.url()} is as wide as the screen`).toBeLessThanOrEqual(1);
}

// A theme changes colours and nothing else, so the dark one is held against the rules about colours.
type Theme = { colorScheme: 'dark' | 'light'; rules: Pick<axe.RunOptions, 'runOnly'> };
const LIGHT: Theme = { colorScheme: 'light', rules: {} };
export const THEMES: readonly Theme[] = [
  { colorScheme: 'dark', rules: { runOnly: ['color-contrast', 'link-in-text-block'] } },
  LIGHT,
];

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Gives axe to a document once, however often it is looked at: reading the script costs more than most looks. */
async function givenAxe(page: Page): Promise<void> {
  for (const frame of page.frames())
    if (await frame.evaluate(() => !window.axe)) await frame.evaluate(AXE);
}

/** What axe finds against a page, without all that it finds well, which is much to send back. */
const violations = (page: Page, rules: Theme['rules']) =>
  page.evaluate(
    async (options) => {
      const found = await window.axe?.run(document, options);
      if (!found) throw new Error('The page has gone to another one while axe was to look at it.');
      return found.violations.map(({ id, nodes }) => ({
        id,
        at: nodes.map(({ html }) => html.slice(0, 200)),
      }));
    },
    { ...rules, resultTypes: ['violations' as const] },
  );

/** Colours that fade from one theme to the other arrive. */
const settled = (page: Page) =>
  page.evaluate(() => {
    const brief = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    for (const animation of brief) animation.finish();
  });

/** The page says what it is, and what it reads has come: while it loads there is little to look at. */
async function loaded(page: Page): Promise<void> {
  await expect(page.locator('h1, [role=alert]').first()).toBeAttached();
  await expect(page.locator('p-read-state mat-progress-bar')).toHaveCount(0);
}

/** axe finds nothing here, in the light theme nor in the dark one, and nothing is wider than the screen. */
export async function expectAccessible(
  page: Page,
  themes: readonly Theme[] = THEMES,
): Promise<void> {
  await loaded(page);
  for (const { colorScheme, rules } of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settled(page);
    await givenAxe(page);
    const found = (await violations(page, rules)).map((fault) => ({ ...fault, colorScheme }));
    expect(found, `axe on ${page.url()}`).toEqual([]);
  }
  await expectNoSidewaysScroll(page);
}

/**
 * The same on a phone, then back at the desk. The colours of the dark theme on a phone are looked at once for every page,
 * in the stories of every page.
 */
export async function expectAccessibleOnPhone(
  page: Page,
  themes: readonly Theme[] = [LIGHT],
): Promise<void> {
  await page.setViewportSize(PHONE);
  await expectAccessible(page, themes);
  await page.setViewportSize(DESK);
}
