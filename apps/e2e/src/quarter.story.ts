import type { APIRequestContext } from '@playwright/test';
import { paths } from '@presence/contract';
import { newId, type Group } from '@presence/domain';
import { LES_AMARRES_PEOPLE, type Person } from '@presence/testing';
import { expectAccessible } from './support/accessible';
import { bodyOf, enterAs, givenGroup, HERE, here, inDays, sessionsOf } from './support/given';
import { givenNewcomers } from './support/given-newcomers';
import { mailsTo } from './support/mailbox';
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

for (const [screen, size] of [
  ['a phone', PHONE],
  ['a desk', DESK],
] as const)
  test(`the quarter is proposed, changed by hand, published, and said yes to on ${screen}`, async ({
    page,
    camille,
  }) => {
    const team = await givenNewcomers(
      page.request,
      [`Anouk du ${screen}`, `Basma du ${screen}`],
      ['FACILITATOR'],
    );
    const [anouk, basma] = team;
    if (!anouk || !basma) throw new Error('Two have joined.');
    const group = await givenGroupOfTwo(camille, team);
    const sessions = (await sessionsOf(camille, group.id)).filter(({ date }) => date <= TO);
    const [first] = sessions;
    if (!first) throw new Error('There are sessions to come.');

    await page.setViewportSize(size);
    await enterAs(page.request, idriss);
    await page.goto(here(`trimestre?de=${FROM}&a=${TO}&groupes=${group.id}`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le trimestre');
    await expect(page.getByText(`il manque quelqu’un sur ${sessions.length}`)).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Proposer' }).click();
    await expect(page.getByText('personne ne manque')).toBeVisible();
    await expectAccessible(page);

    // The first session is to be led by whoever was to help.
    const lead = first.facilitatorIds[0] === anouk.organiserId ? basma : anouk;
    const other = lead === anouk ? basma : anouk;
    if (size === PHONE) {
      await page
        .getByRole('button', { name: `Faire mener ${lead.displayName}` })
        .first()
        .click();
    } else {
      const cell = page.getByRole('button', { name: 'Co-anime proposition' }).first();
      await cell.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await expect(cell).toBeFocused();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: 'Faire mener la séance' }).click();
      await expect(page.getByRole('button', { name: 'Mène proposition' }).first()).toBeVisible();
    }
    // It is kept without being saved, and told to nobody.
    await page.reload();
    await expect(page.getByText('personne ne manque')).toBeVisible();
    expect((await sessionsOf(camille, group.id))[0]?.facilitatorIds).toEqual(first.facilitatorIds);

    await page.getByRole('button', { name: 'Publier…' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(`${lead.displayName} : `)).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Publier et prévenir' }).click();
    await expect(page.getByText('C’est publié', { exact: false })).toBeVisible();
    await expect(page.getByText(/Publié le .* par Idriss/)).toBeVisible();
    await expectAccessible(page);
    const [published] = await sessionsOf(camille, group.id);
    expect(published?.facilitatorIds).toEqual([lead.organiserId, other.organiserId]);

    const mails = await mailsTo(page.request, lead.email, /^Vos séances du/);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(`vous menez avec ${other.displayName} (à confirmer)`);
    const link = /\/espace\/fr\/\S+seances-demandees/.exec(mails[0]?.text ?? '')?.[0] ?? '';

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

test('somebody says what they wish, and whoever plans sees it', async ({ page }) => {
  const [chloe] = await givenNewcomers(page.request, ['Chloé des souhaits'], ['FACILITATOR']);
  if (!chloe) throw new Error('She has joined.');
  await page.setViewportSize(PHONE);
  await enterAs(page.request, chloe);
  await page.goto(here('mes-disponibilites'));
  await page.getByLabel('Pas plus de … séances').fill('3');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('C’est noté. La coordination en tiendra compte.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Pas plus de … séances')).toHaveValue('3');
});
