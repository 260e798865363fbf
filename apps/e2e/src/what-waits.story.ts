import { paths, type Today } from '@presence/contract';
import { newId } from '@presence/domain';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { enterAs, HERE, here } from './support/given';
import { expect, places, test } from './support/present';

const { louise, mireille, camille, idriss } = LES_AMARRES_PEOPLE;

test('an alert is on the lead’s home page, and on her menu, without a reload', async ({
  page,
  playwright,
}) => {
  await enterAs(page.request, mireille);
  await page.goto(here('aujourdhui'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const alerts = page.getByRole('region', { name: /^Alertes ouvertes/ });
  const read = async () => (await (await page.request.get(paths.today(HERE.id))).json()) as Today;
  const open = async () => (await read()).queue.find(({ kind }) => kind === 'CONCERN')?.count ?? 0;
  const before = await open();
  // The page has begun to listen once it has asked for the first time.
  await page.waitForResponse((response) => response.url().endsWith(paths.todayPulse(HERE.id)));

  const hers = await playwright.request.newContext({ baseURL: places.url });
  await enterAs(hers, louise);
  const raised = await hers.post(paths.concerns(HERE.id), {
    data: {
      id: newId(),
      kind: 'SUICIDAL_CRISIS',
      words: 'Elle dit vouloir en finir.',
      contactId: null,
      groupId: null,
    },
  });
  expect(raised.ok()).toBe(true);
  await expect(alerts.getByRole('heading')).toHaveText(`Alertes ouvertes ${before + 1}`);
  await expect(
    page.getByRole('navigation').getByRole('link', { name: `Alertes ${before + 1}` }),
  ).toBeVisible();
  await expect(page.getByText('Bonne journée')).toBeHidden();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await hers.dispose();
});

test('each sees what waits for their roles, and nothing of the others’', async ({ page }) => {
  const shown = async (person: { email: string }) => {
    // What the page of the one before still reads would be asked in the name of the next.
    await page.goto('about:blank');
    await enterAs(page.request, person);
    await page.goto(here('aujourdhui'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('progressbar')).toBeHidden();
    await expectAccessible(page);
    await expectAccessibleOnPhone(page);
    return (await (await page.request.get(paths.today(HERE.id))).json()) as Today;
  };
  const kinds = ({ queue }: Today) => queue.map(({ kind }) => kind);

  const coordination = await shown(idriss);
  expect(kinds(coordination)).not.toContain('CONCERN');
  await expect(page.getByRole('heading', { name: 'Ce qui vous attend' })).toBeVisible();

  const facilitation = await shown(camille);
  for (const kind of ['CONCERN', 'SILENT', 'GAP', 'REFERRAL', 'LATE_VISIT'] as const)
    expect(kinds(facilitation)).not.toContain(kind);

  const visiting = await shown(louise);
  expect([visiting.mySessions, visiting.next]).toEqual([[], []]);
  await expect(page.getByRole('heading', { name: 'Vos appels et visites' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /séances/ })).toHaveCount(0);
});

test('a day on which nothing waits is called a good one, and only then', async ({ page }) => {
  await enterAs(page.request, camille);
  const calm: Today = { mySessions: [], mine: null, queue: [], next: [] };
  await page.route(`**${paths.today(HERE.id)}`, (route) => route.fulfill({ json: calm }));
  await page.route(`**${paths.todayCounts(HERE.id)}`, (route) => route.fulfill({ json: {} }));
  await page.goto(here('aujourdhui'));
  await expect(page.getByText('Rien n’attend de réponse. Bonne journée !')).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
});
