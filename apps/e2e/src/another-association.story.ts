import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { KAZ_LANTOURAZ, KAZ_LANTOURAZ_PEOPLE } from '@presence/testing';
import { expectAccessible } from './support/accessible';
import {
  comingSession,
  enterAs,
  givenGroup,
  givenPublished,
  givenVenue,
  givenWeekly,
  HERE,
  here,
} from './support/given';
import { expect, test } from './support/present';

test('a facilitator of another association sees nothing but the public page', async ({
  page,
  camille,
}) => {
  const venue = await givenVenue(camille, { name: 'La Cour des Voraces' });
  const group = await givenGroup(camille, { name: 'Les traboules du lundi', venueId: venue.id });
  await givenWeekly(camille, group, 'MO');
  const { slug } = await givenPublished(camille, group);
  const { id: sessionId } = await comingSession(camille, group.id);
  const there = KAZ_LANTOURAZ.association;
  const hers = (path: string) => `/espace/fr/${there.slug}/${path}`;

  await enterAs(page.request, KAZ_LANTOURAZ_PEOPLE.maelle);

  // The first association's own addresses lead home.
  for (const path of [
    `groupes/${group.id}`,
    `seances/${sessionId}`,
    `groupes/${group.id}/fiche`,
    'equipe',
  ]) {
    await page.goto(here(path));
    await expect(page).toHaveURL(new RegExp(`${there.slug}/aujourdhui`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Bonjour Maëlle/);
  }

  // Its ids do not exist within hers.
  for (const path of [
    `groupes/${group.id}`,
    `groupes/${group.id}/modifier`,
    `groupes/${group.id}/fiche`,
    `seances/${sessionId}`,
    `seances/${sessionId}/presences`,
    `lieux/${venue.id}`,
  ]) {
    await page.goto(hers(path));
    await expect(
      page.getByText('Cette page n’existe pas, ou n’existe plus.').first(),
    ).toBeVisible();
    await expect(page.getByText(group.name)).toBeHidden();
  }
  await expectAccessible(page);
  for (const path of ['groupes', 'lieux', 'calendrier?vue=liste']) {
    await page.goto(hers(path));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(group.name)).toBeHidden();
    await expect(page.getByText(venue.name)).toBeHidden();
  }

  // The API answers to a foreign id as to one that does not exist.
  const nothing = newId();
  const pairs = (association: string) => [
    [paths.group(association, group.id), paths.group(association, nothing)],
    [paths.session(association, sessionId), paths.session(association, nothing)],
    [paths.venue(association, venue.id), paths.venue(association, nothing)],
    [paths.listingPreview(association, group.id), paths.listingPreview(association, nothing)],
  ];
  for (const [foreign = '', missing = ''] of [...pairs(there.id), ...pairs(HERE.id)]) {
    const [a, b] = [await page.request.get(foreign), await page.request.get(missing)];
    expect([foreign, a.status()]).toEqual([foreign, 404]);
    expect(await a.text()).toBe(await b.text());
  }

  await page.goto(`/groupes/${slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(group.name);
  await expectAccessible(page);
});
