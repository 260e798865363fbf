import type { APIRequestContext, Page } from '@playwright/test';
import { paths } from '@presence/contract';
import { newId, type Group } from '@presence/domain';
import { LES_AMARRES_PEOPLE, type Person } from '@presence/testing';
import { expectAccessible } from './support/accessible';
import { bodyOf, enterAs, givenGroup, HERE, here, inDays, sessionsOf } from './support/given';
import { givenNewcomers } from './support/given-newcomers';
import { linkMailedTo, mailsTo } from './support/mailbox';
import { DESK, expect, PHONE, test } from './support/present';

const { idriss } = LES_AMARRES_PEOPLE;
const [FROM, TO] = [inDays(1), inDays(28)];

/** A group that meets every Wednesday, led in turn by one of two, and that needs two from now on. */
async function givenGroupOfTwo(
  request: APIRequestContext,
  team: readonly Person[],
): Promise<Group> {
  const group = await givenGroup(request, {
    name: 'Les mercredis du trimestre',
    facilitatorPlaces: 1,
    venueId: null,
  });
  const recurrence = {
    ...{ from: FROM, pattern: { kind: 'WEEKLY', every: 1, weekdays: ['WE'] } },
    ...{ months: [], until: null, count: 6, added: [], excluded: [] },
  };
  const data = {
    ...{ id: newId(), recurrence, startTime: '07:00', endTime: '08:00', venueId: null },
    ...{ facilitatorIds: team.map(({ organiserId }) => organiserId), rotates: true },
  };
  await bodyOf(await request.post(paths.groupSeries(HERE.id, group.id), { data }));
  const { timeZone: _, archivedAt: __, version, ...draft } = group;
  await bodyOf(
    await request.put(paths.group(HERE.id, group.id), {
      data: { ...draft, facilitatorPlaces: 2 },
      headers: { 'If-Match': `"${version}"` },
    }),
  );
  return group;
}

/** Two newcomers, their group with its sessions until the end, and of the two who is to help at first. */
async function givenQuarter(page: Page, camille: APIRequestContext, screen: string) {
  const names = [`Anouk, ${screen}`, `Basma, ${screen}`];
  const [anouk, basma] = await givenNewcomers(page.request, names, ['FACILITATOR']);
  if (!anouk || !basma) throw new Error('Two have joined.');
  const group = await givenGroupOfTwo(camille, [anouk, basma]);
  const sessions = (await sessionsOf(camille, group.id)).filter(({ date }) => date <= TO);
  const [first] = sessions;
  if (!first) throw new Error('There are sessions to come.');
  const begins = first.facilitatorIds[0] === anouk.organiserId;
  return { group, sessions, first, lead: begins ? basma : anouk, other: begins ? anouk : basma };
}

/** Lets whoever was proposed to help at the first session lead it. */
const onPhone = (page: Page, name: string) =>
  page
    .getByRole('button', { name: `Faire mener ${name}` })
    .first()
    .click();
async function atDesk(page: Page): Promise<void> {
  const cell = page.getByRole('button', { name: 'Co-anime proposition' }).first();
  await cell.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Faire mener la séance' }).click();
  await expect(page.getByRole('button', { name: 'Mène proposition' }).first()).toBeVisible();
}

for (const [screen, size, letLead] of [
  ['a phone', PHONE, onPhone],
  ['a desk', DESK, atDesk],
] as const)
  test(`the quarter is proposed, changed by hand, published, and said yes to on ${screen}`, async ({
    page,
    camille,
  }) => {
    const { group, sessions, first, lead, other } = await givenQuarter(page, camille, screen);
    await page.setViewportSize(size);
    await enterAs(page.request, idriss);
    await page.goto(here(`trimestre?de=${FROM}&a=${TO}&groupes=${group.id}`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le trimestre');
    await expect(page.getByText(`il manque quelqu’un sur ${sessions.length}`)).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Proposer' }).click();
    await expect(page.getByText('personne ne manque')).toBeVisible();
    await expectAccessible(page);

    await letLead(page, lead.displayName);
    // It is kept without being saved, and told to nobody.
    await page.reload();
    await expect(page.getByText('personne ne manque')).toBeVisible();
    expect((await sessionsOf(page.request, group.id))[0]?.facilitatorIds).toEqual(
      first.facilitatorIds,
    );

    await page.getByRole('button', { name: 'Publier…' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(`${lead.displayName} : `)).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Publier et prévenir' }).click();
    await expect(page.getByText('C’est publié', { exact: false })).toBeVisible();
    await expect(page.getByText(/Publié le .* par Idriss/).first()).toBeVisible();
    await expectAccessible(page);
    const [published] = await sessionsOf(page.request, group.id);
    expect(published?.facilitatorIds).toEqual([lead.organiserId, other.organiserId]);

    const mails = await mailsTo(page.request, lead.email, /^Vos séances du/);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(`vous menez avec ${other.displayName} (à confirmer)`);
    const link = await linkMailedTo(page.request, lead.email, /\/espace\/fr\/\S+seances-demandees/);

    await enterAs(page.request, lead);
    await page.goto(link);
    await expect(page.getByRole('listitem').filter({ hasText: group.name })).toHaveCount(
      sessions.filter(({ facilitatorIds }) => !facilitatorIds.includes(lead.organiserId)).length,
    );
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Oui à toutes' }).click();
    await expect(page.getByText('Personne n’attend de réponse de vous.')).toBeVisible();
    await expectAccessible(page);
  });

test('somebody says from a phone what they wish, and finds it again', async ({ page }) => {
  const team = await givenNewcomers(page.request, ['Chloé des souhaits'], ['FACILITATOR']);
  await page.setViewportSize(PHONE);
  for (const chloe of team) await enterAs(page.request, chloe);
  await page.goto(here('mes-disponibilites'));
  await page.getByLabel('Pas plus de … séances').fill('3');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer mes souhaits' }).click();
  await expect(page.getByText('C’est noté. La coordination en tiendra compte.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Pas plus de … séances')).toHaveValue('3');
});
