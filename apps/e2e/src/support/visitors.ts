import type { Page } from '@playwright/test';
import type { Person } from '@presence/testing';
import { enterAs } from './given';
import { test as base, watched } from './present';

/** Who looks at a page: somebody signed in, everybody, or, in a browser of its own, whoever the test says. */
type Visitor = Person | 'everybody' | null;

/**
 * A test of one page among many. Its visitor keeps their tab from one page to the next: they sign in once, and the
 * application, which a new tab would compile again, is ready.
 */
export const test = base.extend<{ visitor: Visitor }, { tabs: Map<string, Page> }>({
  visitor: [null, { option: true }],
  tabs: [
    async ({ browserName: _ }, use) => {
      const tabs = new Map<string, Page>();
      await use(tabs);
      for (const page of tabs.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
  page: async ({ browser, tabs, visitor, forgiven }, use) => {
    const name = visitor && visitor !== 'everybody' ? visitor.email : visitor;
    const page = (name && tabs.get(name)) || (await (await browser.newContext()).newPage());
    if (visitor && name && !tabs.has(name)) {
      if (visitor !== 'everybody') await enterAs(page.request, visitor);
      tabs.set(name, page);
    }
    await watched(page, forgiven, () => use(page));
    if (!visitor) await page.context().close();
  },
});
