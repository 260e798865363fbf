import {
  cellAfter,
  coverOfCell,
  drawn,
  isInStroke,
  strokeRemoves,
  timeOfSlot,
  windowsUnder,
} from './week-cells';

const stroke = { from: { day: 1, slot: 6 }, to: { day: 0, slot: 2 } };

describe('a stroke on the week', () => {
  it('covers each of its days from its first to its last half-hour, whichever way it was drawn', () => {
    expect(windowsUnder(stroke)).toEqual([
      { weekday: 'MO', start: '09:00', end: '11:30' },
      { weekday: 'TU', start: '09:00', end: '11:30' },
    ]);
    expect(timeOfSlot(26)).toBe('21:00');
    expect(isInStroke({ day: 1, slot: 4 }, stroke)).toBe(true);
    expect(isInStroke({ day: 2, slot: 4 }, stroke)).toBe(false);
  });

  it('adds unless all of it is free already, and keeps what lies outside the grid', () => {
    const late = { weekday: 'MO', start: '21:00', end: '22:00' } as const;
    expect(strokeRemoves([late], stroke)).toBe(false);
    const added = drawn([late], stroke, false);
    expect(added).toHaveLength(3);
    expect(strokeRemoves(added, stroke)).toBe(true);
    expect(drawn(added, stroke, true)).toEqual([late]);
  });

  it('shows a half-hour that is free in part', () =>
    expect(
      coverOfCell([{ weekday: 'MO', start: '09:15', end: '10:00' }], { day: 0, slot: 2 }),
    ).toBe('PART'));
});

it.each([
  ['ArrowRight', { day: 6, slot: 0 }, { day: 6, slot: 0 }],
  ['ArrowDown', { day: 0, slot: 0 }, { day: 0, slot: 1 }],
  ['Home', { day: 4, slot: 3 }, { day: 0, slot: 3 }],
  ['PageDown', { day: 4, slot: 24 }, { day: 4, slot: 25 }],
  ['a', { day: 4, slot: 24 }, undefined],
])('%s from %j leads to %j', (key, from, to) => expect(cellAfter(key, from)).toEqual(to));
