import type { Need } from './need';
import { needChange, type StandingContact } from './need-change';
import { wantedContacts } from './wanted-contacts';

const need: Need = {
  id: '01890000-0000-7000-8000-000000000001',
  personId: '01890000-0000-7000-8000-000000000002',
  kind: 'CALL',
  rhythm: { kind: 'TIMES_A_WEEK', times: 2 },
  durationMinutes: 30,
  liked: [],
  impossible: [],
  usual: null,
  volunteersNeeded: 1,
  from: '2026-01-01',
  until: null,
  pauses: [],
  priority: 'NORMAL',
  heatwaveRound: false,
  onPublicHolidays: null,
  waitingSince: '2026-01-01T00:00:00.000Z',
  endedAt: null,
  version: 1,
};
const contact = (
  id: string,
  date: string,
  over: Partial<StandingContact> = {},
): StandingContact => ({
  id,
  week: 0,
  date,
  start: '10:00',
  kind: 'CALL',
  durationMinutes: 30,
  ...over,
});
const standing = [contact('tuesday', '2026-12-01'), contact('thursday', '2026-12-03')];
const change = (over: Partial<Need>, contacts = standing) => {
  const changed = { ...need, ...over };
  return needChange(
    changed,
    contacts,
    wantedContacts(changed, { from: '2026-11-30', weeks: 1 }, 'Europe/Paris'),
  );
};

describe('what a changed need does to a published week', () => {
  it('is nothing when all still fits', () =>
    expect(change({})).toEqual({ stays: ['tuesday', 'thursday'], goes: [], comes: [] }));

  it.each<[string, Partial<Need>, string[], number]>([
    ['one less a week', { rhythm: { kind: 'TIMES_A_WEEK', times: 1 } }, ['thursday'], 0],
    ['one more a week', { rhythm: { kind: 'TIMES_A_WEEK', times: 3 } }, [], 1],
    [
      'a pause on Thursday',
      { pauses: [{ from: '2026-12-03', until: '2026-12-06', reason: 'HOSPITAL' }] },
      ['thursday'],
      0,
    ],
    [
      'Tuesdays impossible',
      { impossible: [{ weekday: 'TU', start: '08:00', end: '20:00' }] },
      ['tuesday'],
      1,
    ],
    [
      'afternoons only',
      { liked: [{ weekday: 'TU', start: '14:00', end: '18:00' }] },
      ['tuesday', 'thursday'],
      2,
    ],
    ['a longer call', { durationMinutes: 45 }, ['tuesday', 'thursday'], 2],
    ['a visit instead', { kind: 'VISIT' }, ['tuesday', 'thursday'], 2],
    ['its end before that week', { until: '2026-11-29' }, ['tuesday', 'thursday'], 0],
  ])('%s', (_, over, goes, comes) => {
    const done = change(over);
    expect({ goes: done.goes, comes: done.comes.length }).toEqual({ goes, comes });
  });
});
