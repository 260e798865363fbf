import { type PeoplePage, paths } from '@presence/contract';
import { fromEpochDay, mondayBefore, newId, toEpochDay } from '@presence/domain';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { enterAs, HERE, here, inDays, unique } from './support/given';
import { givenOrganisers } from './support/given-organisers';
import { givenPeople, givenVolunteers, settledContacts } from './support/given-rota';
import { expect, test } from './support/present';

/** A name that no other run has, in letters alone. */
const unheardOf = () =>
  `Zélie${Array.from({ length: 5 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')}`;

test('a board, its print and a week on paper name nobody who withdrew a consent in another tab', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  const firstName = unheardOf();
  const branch = { id: newId(), name: unique('Antenne du retrait'), version: 1 };
  await givenVolunteers(page.request, await givenOrganisers(['Awa Retrait']), branch, 3);
  await givenPeople(page.request, branch.id, [firstName]);
  await enterAs(page.request, LES_AMARRES_PEOPLE.idriss);
  const id = newId();
  const from = fromEpochDay(toEpochDay(mondayBefore(inDays(0))) + 357);
  const rota = { id, branchId: branch.id, from, weeks: 1 };
  expect((await page.request.post(paths.rotas(HERE.id), { data: rota })).status()).toBe(201);
  await page.request.post(paths.rotaRun(HERE.id, id), {
    data: { id: newId(), seed: 1, seconds: 5 },
  });
  expect(await settledContacts(page.request, id)).toHaveLength(1);
  await page.request.post(paths.rotaPublication(HERE.id, id), { data: {} });
  const found = await page.request.get(paths.people(HERE.id), { params: { name: firstName } });
  const personId = ((await found.json()) as PeoplePage).people[0]?.id ?? '';

  const [printed, paper, record] = [
    await context.newPage(),
    await context.newPage(),
    await context.newPage(),
  ];
  const watched = [page, printed, paper].map((tab) =>
    // The first question of the watch only learns how things stand.
    tab.waitForResponse((answer) => answer.url().endsWith('/today/pulse')),
  );
  await page.goto(here(`roulements/${id}`));
  await printed.goto(here(`roulements/${id}/impression`));
  await paper.goto(here(`personnes/${personId}/semaine-papier?semaine=${from}`));
  await page.locator('p-contact-chip').click();
  const panel = page.locator('p-contact-panel');
  await expect(panel).toContainText(firstName);
  for (const tab of [page, printed, paper])
    await expect(tab.getByText(firstName).first()).toBeVisible();
  await Promise.all(watched);

  await record.goto(here(`personnes/${personId}`));
  await record.getByRole('button', { name: 'Noter un retrait' }).click();
  await record.getByRole('button', { name: 'Retirer le consentement' }).click();
  await expect(record.getByText('Aucun consentement n’est enregistré')).toBeVisible();
  for (const tab of [page, printed, paper])
    await expect(tab.getByText(firstName)).toHaveCount(0, { timeout: 5000 });
  await expect(panel).toHaveCount(0);
  await expect(paper.getByRole('status')).toContainText('Il n’y a plus de consentement en cours');
  for (const tab of [page, paper]) {
    await expectAccessible(tab);
    await expectAccessibleOnPhone(tab);
  }
});
