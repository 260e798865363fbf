import { holidaysBetween } from '../calendar';
import { closedDaysOf, daysOfClosures, withClosures } from './closed-days';
import { kindsWithOtherHolidays } from './other-holidays';
import { wantedContacts } from './wanted-contacts';
import type { Need } from './need';

const christmas = holidaysBetween('2026-12-21', '2026-12-27', '69123');
const strasbourg = holidaysBetween('2026-12-21', '2026-12-27', '67482');
const usual = { callsOnHolidays: true, visitsOnHolidays: false };
const visit = { kind: 'VISIT', onPublicHolidays: null } as const;

describe('public holidays on which a need does not take place', () => {
  it('are those of the territory, as the association says, unless the need says otherwise', () => {
    expect(christmas.map(({ date }) => date)).toEqual(['2026-12-25']);
    expect(strasbourg.map(({ date }) => date)).toEqual(['2026-12-25', '2026-12-26']);
    expect(closedDaysOf(visit, usual, christmas)).toEqual(christmas);
    expect(closedDaysOf({ ...visit, kind: 'CALL' }, usual, christmas)).toEqual([]);
    expect(closedDaysOf({ ...visit, onPublicHolidays: true }, usual, christmas)).toEqual([]);
    const callNot = { kind: 'CALL', onPublicHolidays: false } as const;
    expect(closedDaysOf(callNot, usual, christmas)).toEqual(christmas);
  });

  it('are counted over the turn of the year', () => {
    const dates = holidaysBetween('2026-12-20', '2027-01-02', '97411').map(({ date }) => date);
    expect(dates).toEqual(['2026-12-20', '2026-12-25', '2027-01-01']);
  });
});

describe('closures of the association', () => {
  const period = { from: '2026-12-21', until: '2026-12-27' };
  const winter = { from: '2026-12-24', to: '2027-01-03', publicWord: 'Congés d’hiver.' };
  const closures = daysOfClosures([winter], period);

  it('close each of their days within a period, with their word', () => {
    expect(closures.map(({ date }) => date)).toEqual([
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
      '2026-12-27',
    ]);
    expect(closures[0]?.name).toEqual({
      fr: 'fermeture\u00a0: Congés d’hiver',
      en: 'closure: Congés d’hiver',
    });
    expect(daysOfClosures([{ ...winter, publicWord: '' }], period)[0]?.name.fr).toBe('fermeture');
    expect(daysOfClosures([], period)).toEqual([]);
  });

  it('hold for needs that take place on public holidays too, and name a holiday that is closed', () => {
    const days = withClosures(strasbourg, closures);
    const call = { kind: 'CALL', onPublicHolidays: true } as const;
    expect(closedDaysOf(call, usual, days)).toEqual(closures);
    expect(days).toHaveLength(4);
    expect(withClosures(strasbourg, closures.slice(0, 1)).map(({ date }) => date)).toEqual([
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ]);
  });
});

describe('a change of what the association does on public holidays', () => {
  it.each([
    [{}, []],
    [{ callsOnHolidays: false }, ['CALL']],
    [{ visitsOnHolidays: true }, ['VISIT']],
    [{ callsOnHolidays: false, visitsOnHolidays: true }, ['CALL', 'VISIT']],
  ])('%j concerns %j', (over, kinds) =>
    expect(kindsWithOtherHolidays(usual, { ...usual, ...over })).toEqual(kinds),
  );
});

describe('what a need wants around a public holiday', () => {
  const need: Pick<
    Need,
    'id' | 'kind' | 'rhythm' | 'from' | 'until' | 'pauses' | 'heatwaveRound' | 'endedAt'
  > = {
    id: 'need',
    kind: 'CALL',
    rhythm: { kind: 'TIMES_A_WEEK', times: 1 },
    from: '2026-01-05',
    until: null,
    pauses: [],
    heatwaveRound: true,
    endedAt: null,
  };
  const week = { from: '2026-12-21', weeks: 1, closed: new Set(['2026-12-25']) };

  it('is never on it', () => {
    const [wanted] = wantedContacts(need, week, 'Europe/Paris');
    expect(wanted?.dates).toHaveLength(6);
    expect(wanted?.dates).not.toContain('2026-12-25');
    const daily = { ...need, rhythm: { kind: 'TIMES_A_WEEK' as const, times: 7 } };
    expect(wantedContacts(daily, week, 'Europe/Paris')).toHaveLength(6);
  });

  it('is still told where its only day is one, without any date', () => {
    const monthly = {
      ...need,
      rhythm: { kind: 'MONTHLY' as const, nth: 4 as const, weekday: 'FR' as const },
    };
    expect(wantedContacts(monthly, week, 'Europe/Paris').map(({ dates }) => dates)).toEqual([[]]);
  });

  it('is every day of a heatwave all the same', () => {
    const heatwave = { from: '2026-12-24', until: '2026-12-25' };
    const dates = wantedContacts(need, { ...week, heatwave }, 'Europe/Paris').flatMap(
      (wanted) => wanted.dates,
    );
    expect(dates).toContain('2026-12-25');
  });
});
