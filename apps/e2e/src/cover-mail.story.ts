import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { newId } from '@presence/domain';
import { expectAccessible } from './support/accessible';
import { unique } from './support/given';
import { givenPeople, givenPublishedRota, givenUp, givenVolunteers } from './support/given-rota';
import { givenNewcomers } from './support/given-newcomers';
import { mailsTo } from './support/mailbox';
import { DESK, expect, PHONE, test } from './support/present';

const { soraya: SORAYA } = LES_AMARRES_PEOPLE;
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
/** A moment that a mail asks for, and the link that says yes to it. */
const ASK = /^- (.+)\n.+\n +(http\S+reponse-relais\/[\w-]{44})$/gm;
const NONE = /Aucun de ces moments :\n(http\S+reponse-relais\/[\w-]{44})/;

/** By moment; the demo’s own requests may be among them. */
const asksOf = (text = '') =>
  new Map([...text.matchAll(ASK)].map(([, moment = '', link = '']) => [moment, link]));

test('ten cover requests come in one mail, and are answered from it in one tap', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const branch = { id: newId(), name: unique('Antenne de Gerland'), version: 1 };
  // The groups' sessions that they lead count in their week too.
  await givenVolunteers(page.request, [SORAYA], branch, 14);
  await givenPeople(page.request, branch.id, NAMES);
  const contacts = await givenPublishedRota(page.request, branch.id, 4);
  expect(contacts.filter(({ state }) => state === 'PUBLISHED')).toHaveLength(10);
  // Nobody else’s story asks them, so that none of the ten is beyond what is asked of anybody in a week.
  const others = await givenNewcomers(page.request, ['Maëlys Fabre', 'Tristan Guérin']);
  await givenVolunteers(page.request, others, branch, 14);
  await givenUp(page.request, SORAYA);

  const [hers = [], his = []] = await Promise.all(
    others.map(({ email }) => mailsTo(page.request, email, SUBJECT)),
  );
  expect([hers.length, his.length]).toEqual([1, 1]);
  const [mail] = his;
  expect(mail?.subject).toMatch(/\d/);
  expect(`${mail?.subject}${mail?.text}${mail?.html}`).not.toMatch(
    new RegExp(`${NAMES.join('|')}|Roulement|Soraya`),
  );
  const [asks, herAsks] = [asksOf(mail?.text), asksOf(hers[0]?.text)];
  const shared = [...asks.keys()].filter((moment) => herAsks.has(moment));
  expect(shared.length).toBeGreaterThanOrEqual(10);
  expect(new Set(asks.values()).size).toBe(asks.size);
  const [taken = ''] = shared;

  // Nobody is signed in on this phone.
  await page.context().clearCookies();
  await page.setViewportSize(PHONE);
  await page.goto(asks.get(taken) ?? '');
  const yes = page.getByRole('button', { name: 'Oui, je prends le relais' });
  await expect(yes).toBeInViewport();
  await expectAccessible(page);
  await yes.click();
  await expect(page.getByText('Merci ! Vous prenez le relais.')).toBeVisible();
  await expect(yes).toBeHidden();
  await expectAccessible(page);
  await page.goto(asks.get(taken) ?? '');
  await expect(page.getByText('Ce lien a déjà servi')).toBeVisible();
  await expectAccessible(page);

  // The other comes second, and is thanked.
  await page.goto(herAsks.get(taken) ?? '');
  await expect(page.getByText('Quelqu’un a déjà pris le relais')).toBeVisible();
  await expect(yes).toBeHidden();
  await page.goto(NONE.exec(hers[0]?.text ?? '')?.[1] ?? '');
  const none = page.getByRole('button', { name: 'Aucun de ces moments' });
  await expect(page.getByRole('listitem')).toHaveCount(herAsks.size - 1);
  await expectAccessible(page);
  await page.setViewportSize(DESK);
  await expectAccessible(page);
  await none.click();
  await expect(page.getByText('Merci de l’avoir dit')).toBeVisible();
});
