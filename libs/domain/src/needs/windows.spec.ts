import { windowsOn } from './windows';

const TUESDAY = '2026-12-01';
const at = (start: string, end: string, weekday = 'TU' as const) => ({ weekday, start, end });
const on = (
  liked: ReturnType<typeof at>[],
  impossible: ReturnType<typeof at>[] = [],
  durationMinutes = 30,
) => windowsOn({ liked, impossible, durationMinutes }, TUESDAY);

describe('windowsOn', () => {
  it('is the day from 9 to 20 when nothing is liked', () =>
    expect(on([])).toEqual([{ start: 540, end: 1200 }]));

  it('joins liked windows that touch, and has none on a day that is not liked', () => {
    expect(on([at('10:00', '11:00'), at('11:00', '12:00'), at('10:30', '11:30')])).toEqual([
      { start: 600, end: 720 },
    ]);
    expect(
      windowsOn(
        { liked: [at('10:00', '11:00')], impossible: [], durationMinutes: 30 },
        '2026-12-02',
      ),
    ).toEqual([]);
  });

  it('cuts out what is impossible, and what is left too short', () => {
    expect(on([at('10:00', '12:00')], [at('10:20', '11:00')])).toEqual([{ start: 660, end: 720 }]);
    expect(on([], [at('00:00', '23:59')])).toEqual([]);
    expect(on([at('10:00', '12:00')], [at('10:30', '11:30')])).toEqual([
      { start: 600, end: 630 },
      { start: 690, end: 720 },
    ]);
  });
});
