import * as fc from 'fast-check';
import { addressDisclosed, disclosed, disclosureWindow } from './disclosure';

const hours = { disclosedHoursBefore: 48, disclosedHoursAfter: 48 };
const contact = {
  state: 'PUBLISHED',
  startsAt: '2026-12-01T09:00:00.000Z',
  endsAt: '2026-12-01T09:30:00.000Z',
  answer: 'WAITING',
} as const;

describe('disclosed', () => {
  it.each([
    ['2026-11-29T08:59:59.999Z', false],
    ['2026-11-29T09:00:00.000Z', true],
    ['2026-12-01T09:10:00.000Z', true],
    ['2026-12-03T09:29:59.999Z', true],
    ['2026-12-03T09:30:00.000Z', false],
  ])('at %s is %s', (now, expected) => expect(disclosed(contact, hours, now)).toBe(expected));

  it.each([
    ['a declined', { answer: 'DECLINED' }],
    ['a cancelled', { state: 'CANCELLED' }],
    ['a proposed', { state: 'PROPOSED' }],
    ['an uncovered', { state: 'UNCOVERED', startsAt: null, endsAt: null }],
  ] as const)('is never true of %s contact', (_, over) =>
    expect(disclosed({ ...contact, ...over }, hours, contact.startsAt)).toBe(false),
  );

  it('shows phone and address only to who said yes, in the same hours', () => {
    const shown = (answer: 'WAITING' | 'ACCEPTED' | 'DECLINED', now: string) =>
      addressDisclosed({ ...contact, answer }, hours, now);
    expect(shown('WAITING', contact.startsAt)).toBe(false);
    expect(shown('DECLINED', contact.startsAt)).toBe(false);
    expect(shown('ACCEPTED', contact.startsAt)).toBe(true);
    expect(shown('ACCEPTED', '2026-11-29T08:59:59.999Z')).toBe(false);
  });

  it('holds exactly between the two ends of its window, wherever the clock stands', () => {
    const minute = 60_000;
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.integer({ min: 1, max: 168 }),
        fc.integer({ min: 1, max: 168 }),
        fc.integer({ min: 5, max: 240 }),
        (offset, before, after, length) => {
          const start = Date.parse('2026-03-29T00:30:00.000Z');
          const lived = {
            ...contact,
            startsAt: new Date(start).toISOString(),
            endsAt: new Date(start + length * minute).toISOString(),
          };
          const settings = { disclosedHoursBefore: before, disclosedHoursAfter: after };
          const now = new Date(start + offset * minute).toISOString();
          const inside = offset >= -before * 60 && offset < length + after * 60;
          expect(disclosed(lived, settings, now)).toBe(inside);
          const window = disclosureWindow(lived, settings);
          expect(window && window.from <= now && now < window.until).toBe(inside);
        },
      ),
    );
  });

  it('hides phone and address for good once their hours are over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (minutes) => {
        const at = new Date(
          Date.parse('2026-12-03T09:30:00.000Z') + minutes * 60_000,
        ).toISOString();
        expect(disclosed(contact, hours, at)).toBe(false);
      }),
    );
  });
});
