import type { Page } from '@playwright/test';

/** The code that a page loads behind what is seen has come: no script for a second. */
export const codeLoaded = (page: Page) =>
  page.waitForFunction(() => {
    const scripts = performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming && /\.js$/.test(entry.name));
    const last = Math.max(...scripts.map((entry) => entry.startTime + entry.duration));
    return performance.now() - last > 1000;
  });

/** So many milliseconds pass in the page, for what it does after a pause. */
export async function timePasses(page: Page, milliseconds: number): Promise<void> {
  const until = (await page.evaluate(() => performance.now())) + milliseconds;
  await page.waitForFunction((then) => performance.now() > then, until);
}
