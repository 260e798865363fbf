import { paths } from '@presence/contract';
import { addDays, newId, type Group } from '@presence/domain';
import type { signIn } from './sign-in';
import type { TestApi } from './start-api';

type Browser = Awaited<ReturnType<typeof signIn>>;

/** A group in Lyon that meets each week on one day, at one hour for nearly two, published; with its public address. */
export async function publishedGroup(
  api: TestApi,
  browser: Browser,
  association: { id: string },
  over: Partial<Group> = {},
  [weekday, hour]: readonly [weekday: string, hour: number] = ['TU', 18],
): Promise<{ group: Group; slug: string }> {
  const venue = await api.given.venue(association);
  const group = await api.given.group(association, { venueId: venue.id, ...over });
  const recurrence = {
    from: addDays(new Date().toISOString().slice(0, 10), 1),
    pattern: { kind: 'WEEKLY', every: 1, weekdays: [weekday] },
    months: [],
    until: null,
    count: 8,
    added: [],
    excluded: [],
  };
  await browser
    .post(paths.groupSeries(association.id, group.id))
    .send({
      id: newId(),
      recurrence,
      startTime: `${hour}:00`,
      endTime: `${hour + 1}:55`,
      venueId: venue.id,
      facilitatorIds: [],
    })
    .expect(201);
  const { body } = await browser.post(paths.publication(association.id, group.id)).expect(200);
  return { group, slug: body.slug as string };
}
