import { paths } from '@presence/contract';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import {
  comingSession,
  enterAs,
  givenGroup,
  givenPublished,
  givenVenue,
  givenWeekly,
  here,
  inWords,
} from './support/given';
import { expect, test } from './support/present';

const FLU = 'Camille a la grippe : on se revoit la semaine suivante.';
const ELECTIONS = 'La salle sert de bureau de vote.';

const dayAfter = (date: string) =>
  new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** The entries of a calendar, each as its unfolded lines (RFC 5545, section 3.1). */
const entriesOf = (calendar: string) =>
  calendar
    .replace(/\r\n[ \t]/g, '')
    .split('BEGIN:VEVENT')
    .slice(1);

test('a session is cancelled, another moved, and everybody sees it at once', async ({
  page,
  camille,
}) => {
  const [usual, other] = [
    await givenVenue(camille, { name: 'Salle des Marronniers' }),
    await givenVenue(camille, { name: 'Salle des Tanneurs' }),
  ];
  const group = await givenGroup(camille, {
    name: 'Les mercredis des Marronniers',
    venueId: usual.id,
  });
  await givenWeekly(camille, group);
  const { slug } = await givenPublished(camille, group);
  const off = await comingSession(camille, group.id, 1);
  const moved = await comingSession(camille, group.id, 2);
  const newDate = dayAfter(moved.date);

  await enterAs(page.request, LES_AMARRES_PEOPLE.camille);
  await page.goto(here(`calendrier?date=${off.date}&groupe=${group.id}`));
  await page.getByRole('link', { name: new RegExp(`${inWords(off.date)}.*${group.name}`) }).click();

  await page.getByRole('button', { name: 'Annuler la séance' }).click();
  const cancelling = page.getByRole('dialog', { name: 'Annuler cette séance ?' });
  await cancelling.getByLabel('Un mot pour tout le monde').fill(FLU);
  await expectAccessible(page);
  await cancelling.getByRole('button', { name: 'Annuler la séance' }).dblclick();
  await expect(page.getByRole('heading', { name: 'Cette séance est annulée' })).toBeVisible();
  await expect(page.getByText(`« ${FLU} »`)).toBeVisible();
  await expectAccessible(page);

  await page.goto(here(`seances/${moved.id}`));
  await page.getByRole('button', { name: 'Déplacer' }).click();
  const moving = page.getByRole('dialog', { name: 'Déplacer la séance' });
  await moving.getByLabel('Jour').fill(newDate);
  await moving.getByRole('combobox', { name: 'Lieu' }).click();
  await page.getByRole('option', { name: other.name }).first().click();
  await moving.getByLabel('Un mot pour tout le monde').fill(ELECTIONS);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await moving.getByRole('button', { name: 'Déplacer', exact: true }).dblclick();
  await expect(page.getByRole('heading', { name: 'Séance déplacée' })).toBeVisible();
  await expect(page.getByText(other.name)).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  // The calendar, as a month and as a list.
  await page.goto(here(`calendrier?date=${off.date}&groupe=${group.id}`));
  await expect(
    page.getByRole('link', { name: new RegExp(`${inWords(off.date)}.*annulée.*${group.name}`) }),
  ).toBeVisible();
  await page.goto(here(`calendrier?vue=liste&date=${off.date}&groupe=${group.id}`));
  await expect(page.getByRole('link', { name: group.name }).filter({ hasText: FLU })).toContainText(
    'Annulée',
  );
  const onNewDay = page
    .getByRole('region', { name: inWords(newDate) })
    .getByRole('link', { name: group.name });
  await expect(onNewDay).toContainText(`Déplacée, prévue ${inWords(moved.date)}`);
  await expect(onNewDay).toContainText(other.name);

  // The public page, at the same moment.
  await page.goto(`/groupes/${slug}`);
  const dates = page.getByRole('region', { name: 'Les prochaines dates' }).getByRole('listitem');
  await expect(dates.filter({ hasText: FLU })).toContainText('Annulée');
  await expect(dates.filter({ hasText: FLU })).toContainText(inWords(off.date), {
    ignoreCase: true,
  });
  await expect(dates.filter({ hasText: ELECTIONS })).toContainText('Déplacée');
  await expect(dates.filter({ hasText: ELECTIONS })).toContainText(inWords(newDate), {
    ignoreCase: true,
  });
  await expect(dates.filter({ hasText: ELECTIONS })).toContainText(other.name);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  // The feed that calendars read.
  const feed = await page.request.get(paths.listingFeed(slug));
  expect(feed.headers()['content-type']).toContain('text/calendar');
  const entries = entriesOf(await feed.text());
  const compact = (date: string) => date.replaceAll('-', '');
  const cancelled = entries.find((entry) => entry.includes('STATUS:CANCELLED')) ?? '';
  expect(cancelled).toContain(`RECURRENCE-ID;TZID=Europe/Paris:${compact(off.date)}T180000`);
  expect(cancelled).toContain('Camille a la grippe');
  const elsewhere =
    entries.find((entry) =>
      entry.includes(`RECURRENCE-ID;TZID=Europe/Paris:${compact(moved.date)}T180000`),
    ) ?? '';
  expect(elsewhere).toContain(`DTSTART;TZID=Europe/Paris:${compact(newDate)}T180000`);
  expect(elsewhere).toContain(`LOCATION:${other.name}`);
  expect(elsewhere).toContain('STATUS:CONFIRMED');
});

test('a cancellation is undone while its words still stand', async ({ page, camille }) => {
  const venue = await givenVenue(camille, { name: 'Salle du Repentir' });
  const group = await givenGroup(camille, { name: 'Les mercredis indécis', venueId: venue.id });
  await givenWeekly(camille, group);
  const session = await comingSession(camille, group.id, 1);
  await enterAs(page.request, LES_AMARRES_PEOPLE.camille);
  await page.goto(here(`seances/${session.id}`));
  await page.getByRole('button', { name: 'Annuler la séance' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler la séance' }).click();
  await expect(page.getByRole('heading', { name: 'Cette séance est annulée' })).toBeVisible();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByText('Tout est comme avant.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Cette séance est annulée' })).toBeHidden();
});
