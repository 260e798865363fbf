import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { newId } from '@presence/domain';
import { expectAccessible } from './accessible';
import { unique } from './given';
import { givenPeople, givenPublishedRota, givenUp, givenVolunteers } from './given-rota';
import { mailsTo } from './mailbox';
import { DESK, expect, PHONE, test } from './present';

const { soraya: SORAYA, mathieu: MATHIEU, maud: MAUD } = LES_AMARRES_PEOPLE;
const NAMES = [
  'Agathe',
  'Blanche',
  'Clovis',
  'Delphine',
  'Eugène',
  'Fernand',
  'Germaine',
  'Honoré',
  'Irène',
  'Jules',
];
const SUBJECT = /^Prendre le relais \?/;
const LINK = /http\S+reponse-relais\/[\w-]{44}/g;

test('ten cover requests come in one mail, and are answered from it in one tap', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const branch = { id: newId(), name: unique('Antenne de Gerland'), version: 1 };
  await givenVolunteers(page.request, [SORAYA], branch, 10);
  await givenPeople(page.request, branch.id, NAMES);
  const contacts = await givenPublishedRota(page.request, branch.id, 4);
  expect(contacts.filter(({ state }) => state === 'PUBLISHED')).toHaveLength(10);
  await givenVolunteers(page.request, [MATHIEU, MAUD], branch, 10);
  await givenUp(page.request, SORAYA);

  const [hers, his] = [
    await mailsTo(page.request, MAUD.email, SUBJECT),
    await mailsTo(page.request, MATHIEU.email, SUBJECT),
  ];
  expect([hers.length, his.length]).toEqual([1, 1]);
  const [mail] = his;
  expect(mail?.subject).toMatch(/\d/);
  expect(`${mail?.subject}${mail?.text}${mail?.html}`).not.toMatch(
    new RegExp(`${NAMES.join('|')}|Roulement|Soraya`),
  );
  const links = [...(mail?.text ?? '').matchAll(LINK)].map(([link]) => link);
  const herLinks = [...(hers[0]?.text ?? '').matchAll(LINK)].map(([link]) => link);
  expect(new Set(links).size).toBe(11);

  // Nobody is signed in on this phone.
  await page.context().clearCookies();
  await page.setViewportSize(PHONE);
  await page.goto(links[0] ?? '');
  const yes = page.getByRole('button', { name: 'Oui, je prends le relais' });
  await expect(yes).toBeInViewport();
  await expectAccessible(page);
  await yes.click();
  await expect(page.getByText('Merci ! Vous prenez le relais.')).toBeVisible();
  await expect(yes).toBeHidden();
  await expectAccessible(page);
  await page.goto(links[0] ?? '');
  await expect(page.getByText('Ce lien a déjà servi')).toBeVisible();
  await expectAccessible(page);

  // The other comes second, and is thanked.
  await page.goto(herLinks[0] ?? '');
  await expect(page.getByText('Quelqu’un a déjà pris le relais')).toBeVisible();
  await expect(yes).toBeHidden();
  await page.goto(herLinks.at(-1) ?? '');
  const none = page.getByRole('button', { name: 'Aucun de ces moments' });
  await expect(page.getByRole('listitem')).toHaveCount(9);
  await expectAccessible(page);
  await page.setViewportSize(DESK);
  await expectAccessible(page);
  await none.click();
  await expect(page.getByText('Merci de l’avoir dit')).toBeVisible();
});
