import { paths, type SessionView } from '@presence/contract';
import { dateIn, newId, timeIn, type TimeZone } from '@presence/domain';
import { DEMO_PASSWORD, LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible } from './support/accessible';
import { bodyOf, enterAs, givenGroup, HERE } from './support/given';
import { givenNewcomers } from './support/given-newcomers';
import { linkMailedTo } from './support/mailbox';
import { DESK, expect, PHONE, test } from './support/present';

/** Communes on whose clocks it is the day before by now, whatever the hour. */
const COMMUNES: [string, TimeZone][] = [
  ['69123', 'Europe/Paris'],
  ['98818', 'Pacific/Noumea'],
  ['97209', 'America/Martinique'],
];
const EVE_HOUR = 8;
const DAY = 86_400_000;

for (const [screen, size, name] of [
  ['a phone', PHONE, 'Brune Lemoal'],
  ['a desk', DESK, 'Ewen Lemoal'],
] as const)
  test(`“I cannot come” is said from the reminder of the day before, on ${screen}`, async ({
    page,
    camille,
  }) => {
    test.setTimeout(240_000);
    const [person = LES_AMARRES_PEOPLE.louise] = await givenNewcomers(
      page.request,
      [name],
      ['FACILITATOR'],
    );
    await enterAs(page.request, person);
    const wishes = { eve: true, eveHour: EVE_HOUR, numbers: false };
    const at = paths.myReminders(HERE.id);
    await bodyOf(await page.request.put(at, { headers: { 'If-Match': '"0"' }, data: wishes }));
    const now = new Date();
    const [inseeCode, zone] =
      COMMUNES.find(
        ([, each]) => Number(timeIn(each, now.toISOString()).slice(0, 2)) >= EVE_HOUR,
      ) ?? (COMMUNES[0] as [string, TimeZone]);
    const group = await givenGroup(camille, { name: 'Les mercredis du large', inseeCode });
    const session = await bodyOf<SessionView>(
      await camille.post(paths.groupSessions(HERE.id, group.id), {
        data: {
          ...{ id: newId(), date: dateIn(zone, Date.now() + DAY), venueId: null, publicWord: '' },
          ...{ startTime: '19:00', endTime: '20:30', facilitatorIds: [person.organiserId] },
        },
      }),
    );
    const form = new RegExp(`http\\S+/seances/${session.id}\\?empechement=1`);
    await expect(async () => {
      expect(await linkMailedTo(page.request, person.email, form)).not.toBe('');
    }).toPass({ timeout: 120_000 });
    const link = await linkMailedTo(page.request, person.email, form);

    // On a device that is not signed in: the door first, then what the link was for.
    await page.context().clearCookies();
    await page.setViewportSize(size);
    await page.goto(new URL(link).pathname + new URL(link).search);
    await page.getByLabel('Adresse e-mail').fill(person.email);
    await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('la première qui dit oui prend la place');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Chercher quelqu’un' }).click();
    await expect(page.getByText(`${person.displayName} ne peut pas venir`)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/seances/${session.id}$`));
    const requests = await bodyOf<unknown>(
      await camille.get(paths.sessionCoverRequests(HERE.id, session.id)),
    );
    expect(requests).toMatchObject([{ organiserId: person.organiserId, reason: 'ASKED' }]);

    // Taken back and read again, the page does not ask once more.
    await page.getByRole('button', { name: 'Ne plus chercher' }).click();
    await expect(page.getByText('la place est de nouveau prise')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Je ne peux pas venir' })).toBeVisible();
    await expect(dialog).toBeHidden();
  });
