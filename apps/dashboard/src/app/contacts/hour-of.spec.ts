import { hourOf } from './hour-of';

it.each([
  ['fr', 'Europe/Paris', '0 h 30'],
  ['en', 'Europe/Paris', '12:30 am'],
  ['fr', 'Indian/Reunion', '3 h 30'],
  ['en', 'America/Martinique', '7:30 pm'],
] as const)('says an instant in %s in %s', (locale, timeZone, hour) =>
  expect(hourOf('2026-11-30T23:30:00.000Z', locale, timeZone).replace(/\u00a0/g, ' ')).toBe(hour),
);
