import type { WantedContact } from './wanted-contacts';
import { withoutMet } from './without-met';

const any: WantedContact = {
  needId: 'need',
  week: 0,
  dates: ['2026-12-07', '2026-12-08', '2026-12-09'],
};
const tuesday: WantedContact = { ...any, dates: ['2026-12-08'] };

describe('what a need wants beside what it has', () => {
  it('is one fewer for each contact of its dates, that of the date alone first', () => {
    expect(withoutMet([any, tuesday], ['2026-12-08'])).toEqual([
      { ...any, dates: ['2026-12-07', '2026-12-09'] },
    ]);
    expect(withoutMet([any, any], ['2026-12-09', '2026-12-07'])).toEqual([]);
  });

  it('is the same where nothing of it is met', () => {
    expect(withoutMet([any], ['2026-12-14'])).toEqual([any]);
    expect(withoutMet([any], [])).toEqual([any]);
  });
});
