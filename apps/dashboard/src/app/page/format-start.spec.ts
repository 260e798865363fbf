import { formatStart } from './format-start';

const now = new Date('2026-11-22T12:00:00Z');

it('says a start where the group is, with the year only when it is another', () => {
  expect(formatStart('2026-12-01T17:00:00.000Z', 'Europe/Paris', 'fr', now)).toBe(
    'mardi 1er décembre, 18\u00a0h',
  );
  expect(formatStart('2027-01-05T14:30:00.000Z', 'Indian/Reunion', 'fr', now)).toBe(
    'mardi 5 janvier 2027, 18\u00a0h\u00a030',
  );
  expect(formatStart('2026-12-01T17:00:00.000Z', 'Europe/Paris', 'en', now)).toBe(
    'Tuesday 1 December, 6\u00a0pm',
  );
  expect(formatStart('2026-12-01T23:30:00.000Z', 'Europe/Paris', 'en', now)).toBe(
    'Wednesday 2 December, 12:30\u00a0am',
  );
});
