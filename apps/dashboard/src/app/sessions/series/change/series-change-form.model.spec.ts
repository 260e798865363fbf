import type { SeriesDraft } from '@presence/contract';
import { newId, type Recurrence } from '@presence/domain';
import { changeDraft, nearestDate } from './series-change-form.model';

const firstTuesday: Recurrence = {
  from: '2026-10-01',
  pattern: { kind: 'MONTHLY_BY_WEEKDAY', every: 1, positions: [{ nth: 1, weekday: 'TU' }] },
  months: [],
  until: null,
  count: null,
  added: [],
  excluded: [],
};
const draft: SeriesDraft = {
  id: newId(),
  recurrence: firstTuesday,
  startTime: '18:00',
  endTime: '20:00',
  venueId: null,
  facilitatorIds: [],
  rotates: false,
};

describe('what a change of rule sends', () => {
  it('takes this session only to the date next to it', () => {
    expect(nearestDate(firstTuesday, '2026-12-29')).toBe('2027-01-05');
    expect(nearestDate(firstTuesday, '2026-12-01')).toBe('2026-12-01');
    expect(nearestDate({ ...firstTuesday, until: '2026-10-31' }, '2027-05-20')).toBe('2027-05-20');
  });

  it('sends one date for this session, and the rule for the others', () => {
    expect(changeDraft('THIS', '2026-12-29T18:00', draft, true)).toMatchObject({
      scope: 'THIS',
      pivot: '2026-12-29T18:00',
      preview: true,
      series: { recurrence: { from: '2027-01-05', pattern: { kind: 'ONCE' } } },
    });
    const all = changeDraft('ALL', '2026-12-29T18:00', draft, false);
    expect(all.series.recurrence).toBe(firstTuesday);
    expect(all.series).not.toHaveProperty('id');
  });
});
