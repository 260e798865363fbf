import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { DESK, expect, PHONE } from './present';

/** Nothing is wider than the screen; a pixel may come of rounding. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${page.url()} is as wide as the screen`).toBeLessThanOrEqual(1);
}

// A theme changes colours and nothing else, so the dark one is held against the rules about colours.
type Theme = { colorScheme: 'dark' | 'light'; rules: { runOnly?: string[] } };
const LIGHT: Theme = { colorScheme: 'light', rules: {} };
export const THEMES: readonly Theme[] = [
  { colorScheme: 'dark', rules: { runOnly: ['color-contrast', 'link-in-text-block'] } },
  LIGHT,
];

/** Colours that fade from one theme to the other arrive. */
const settled = (page: Page) =>
  page.evaluate(() => {
    const brief = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    for (const animation of brief) animation.finish();
  });

/** axe finds nothing here, in the light theme nor in the dark one, and nothing is wider than the screen. */
export async function expectAccessible(
  page: Page,
  themes: readonly Theme[] = THEMES,
): Promise<void> {
  for (const { colorScheme, rules } of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settled(page);
    // Without frames of others the older, quicker way will do; what passes need not be sent back.
    const axe = new AxeBuilder({ page })
      .setLegacyMode()
      .options({ ...rules, resultTypes: ['violations'] });
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => ({
      id,
      colorScheme,
      at: nodes.map(({ html }) => html.slice(0, 200)),
    }));
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
