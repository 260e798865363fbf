import { type MyContact, type MyWeek, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { MyWeekPage } from '../app/contacts/my-week/my-week-page';
import { eventually } from './eventually';
import { renderPage } from './render-page';
import { aMe, aSeat, associationId } from './sign-in';

export const me = aMe({ seats: [aSeat({ roles: ['VOLUNTEER'] })] });
export const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

export function aContact(over: Partial<MyContact> = {}): MyContact {
  const startsAt = over.startsAt ?? at(-0.2);
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(Date.parse(startsAt))
    .split(' ');
  return {
    id: newId(),
    kind: 'CALL',
    durationMinutes: 20,
    timeZone: 'Europe/Paris',
    retryOf: null,
    date: local[0] ?? '',
    start: local[1] ?? '',
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + 1_200_000).toISOString(),
    firstName: 'Jeannette',
    answer: 'ACCEPTED',
    together: [],
    check: null,
    outcome: null,
    disclosed: {
      phones: ['0199001234'],
      street: '12 rue des Lilas',
      access: 'Code 47',
      postcode: '69003',
      communeName: 'Lyon',
      emergencyContact: null,
      until: at(48),
    },
    ...over,
  };
}

/** The page once it has read, or failed to read, the week. */
export async function openedWeek(answer: MyWeek | 'OFFLINE', contact?: string) {
  const { api, asked, fixture, page } = await renderPage(MyWeekPage, {
    me,
    inputs: contact ? { contact } : {},
  });
  const request = await asked(paths.myWeek(associationId));
  if (answer === 'OFFLINE') request.error(new ProgressEvent('error'));
  else request.flush(answer);
  await eventually(() => {
    fixture.detectChanges();
    return page.querySelector('section');
  });
  const press = async (words: string) => {
    Array.from(page.querySelectorAll<HTMLElement>('button'))
      .find(({ textContent }) => textContent?.includes(words))
      ?.click();
    fixture.detectChanges();
    await fixture.whenStable();
  };
  return { api, fixture, page, press };
}
export const week = (contacts: MyContact[], maskPhones = false): MyWeek => ({
  contacts,
  sessions: [],
  firstVisits: [],
  maskPhones,
});
