import { paths } from '@presence/contract';
import {
  byHoliday,
  enumerate,
  monthsOfDates,
  newId,
  type Recurrence,
  type SeriesRule,
  yearOfSeries,
} from '@presence/domain';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import {
  enterAs,
  givenGroup,
  givenPublished,
  givenVenue,
  HERE,
  here,
  inDays,
  sessionsOf,
} from './support/given';
import { DESK, expect, PHONE, test } from './support/present';

const LYON = '69123';
const WEDNESDAYS: Recurrence = {
  from: inDays(0),
  pattern: { kind: 'WEEKLY', every: 1, weekdays: ['WE'] },
  months: [],
  until: null,
  count: null,
  added: [],
  excluded: [],
};
const SERIES: SeriesRule = {
  recurrence: WEDNESDAYS,
  startTime: '18:00',
  endTime: '20:00',
  timeZone: 'Europe/Paris',
  onSchoolHolidays: 'SKIPS',
};

/** The first of what falls on school holidays: within a year there are some. */
function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('Nothing falls on school holidays.');
  return first;
}

for (const [screen, size] of [
  ['a phone', PHONE],
  ['a desk', DESK],
] as const)
  test(`a weekly group skips school holidays, and everybody reads it on ${screen}`, async ({
    page,
    camille,
  }) => {
    const venue = await givenVenue(camille, { name: 'Salle des Écoliers' });
    const group = await givenGroup(camille, { name: 'Les mercredis d’école', venueId: venue.id });
    const { made, skipped } = yearOfSeries(SERIES, LYON, new Date().toISOString());
    const holiday = firstOf(byHoliday(skipped));

    await page.setViewportSize(size);
    await enterAs(page.request, LES_AMARRES_PEOPLE.camille);
    await page.goto(here(`groupes/${group.id}/series/nouvelle`));
    await page.getByRole('radio', { name: /^Chaque semaine/ }).click();
    await page.getByRole('option', { name: 'mercredi' }).click();
    const vacations = page.getByRole('radiogroup', { name: 'Les vacances scolaires' });
    await expect(page.getByText('Celles de la zone A, d’après la commune.')).toBeVisible();
    await vacations.getByRole('radio', { name: 'Pas de séance' }).click();

    await expect(page.getByText(/sauf pendant les vacances scolaires/).first()).toBeVisible();
    const told = page.getByRole('region', {
      name: `${skipped.length} dates sautées d’ici un an`,
    });
    const thisYear = holiday.dates.every((date) => date.startsWith(inDays(0).slice(0, 4)));
    await expect(told.getByRole('listitem').first()).toHaveText(
      `${holiday.holiday.fr} : ${enumerate(monthsOfDates(holiday.dates, 'fr', !thisYear), 'fr')}`,
    );
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Créer les séances' }).dblclick();
    await expect(page).toHaveURL(new RegExp(`${group.id}$`));

    // What the form said is what is stored.
    const stored = await sessionsOf(camille, group.id);
    const read = made.filter(({ date }) => date >= inDays(1) && date <= inDays(300));
    expect(stored.map(({ date }) => date)).toEqual(read.map(({ date }) => date));
    const { slug } = await givenPublished(camille, group);
    await page.goto(`/groupes/${slug}`);
    await expect(page.getByText(/sauf pendant les vacances scolaires/).first()).toBeVisible();
    await expectAccessible(page);
  });

test('a session on a holiday is kept in one tap, and everybody reads of it only then', async ({
  page,
  camille,
}) => {
  const venue = await givenVenue(camille, { name: 'Salle des Congés' });
  const group = await givenGroup(camille, { name: 'Les mercredis à décider', venueId: venue.id });
  const { timeZone: _, ...rule } = SERIES;
  await camille.post(paths.groupSeries(HERE.id, group.id), {
    data: {
      ...{ ...rule, id: newId(), onSchoolHolidays: 'ASK' },
      ...{ venueId: venue.id, facilitatorIds: [] },
    },
  });
  const { slug } = await givenPublished(camille, group);
  const stored = await sessionsOf(camille, group.id);
  const undecided = firstOf(stored.filter((session) => session.undecided));
  await page.goto(`/groupes/${slug}`);
  await expect(page.getByText(/à confirmer pendant les vacances scolaires/).first()).toBeVisible();
  const listed = async () => {
    const { sessions } = await (await page.request.get(paths.directoryListing(slug))).json();
    return (sessions as { date: string }[]).some(({ date }) => date === undecided.date);
  };
  expect(await listed()).toBe(false);

  await enterAs(page.request, LES_AMARRES_PEOPLE.camille);
  await page.goto(here(`seances/${undecided.id}`));
  await expect(page.getByRole('heading', { name: 'Cette séance a-t-elle lieu ?' })).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole('button', { name: 'Maintenir' }).click();
  await expect(page.getByText('La séance est maintenue.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Cette séance a-t-elle lieu ?' })).toBeHidden();
  expect(await listed()).toBe(true);
});
