import { CONCERN_KINDS } from './concern';
import { dueOn } from './due-on';
import { helplinesFor } from './helplines-for';

const numbers = (kind: (typeof CONCERN_KINDS)[number]) =>
  helplinesFor(kind).map(({ dial }) => dial);

describe('helplinesFor', () => {
  it('puts the right number first', () => {
    expect(numbers('SUICIDAL_CRISIS')[0]).toBe('3114');
    expect(numbers('MINOR')[0]).toBe('119');
    expect(numbers('ABUSE')[0]).toBe('3977');
    expect(numbers('SAFETY')[0]).toBe('15');
    expect(numbers('OTHER')).toEqual(['15', '112', '114', '3114', '119', '3977']);
  });

  it.each(CONCERN_KINDS)('always shows those for a danger of death: %s', (kind) =>
    expect(numbers(kind)).toEqual(expect.arrayContaining(['15', '112', '114'])),
  );
});

it('asks for an answer the same day where it is urgent', () => {
  expect(dueOn('SUICIDAL_CRISIS', '2026-12-31T10:00:00.000Z', 'Europe/Paris')).toBe('2026-12-31');
  expect(dueOn('ABUSE', '2026-12-31T10:00:00.000Z', 'Europe/Paris')).toBe('2027-01-01');
  expect(dueOn('SAFETY', '2026-12-30T23:30:00.000Z', 'Europe/Paris')).toBe('2026-12-31');
  expect(dueOn('ABUSE', '2026-12-31T02:00:00.000Z', 'America/Martinique')).toBe('2026-12-31');
});
