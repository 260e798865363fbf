import { dateIn, localWhen, timeIn } from './clock-time';

describe('the clock of a zone', () => {
  // Half past one in the night in La Réunion, ten in the evening in Lyon, half past five in the afternoon in Fort-de-France.
  const instant = '2026-11-30T21:30:00.000Z';

  it('is already on tomorrow in La Réunion while it is evening in Paris', () => {
    expect(localWhen(instant, 'Indian/Reunion')).toEqual({ date: '2026-12-01', time: '01:30' });
    expect(localWhen(instant, 'Europe/Paris')).toEqual({ date: '2026-11-30', time: '22:30' });
    expect(dateIn('Indian/Reunion', instant)).toBe('2026-12-01');
    expect(dateIn('America/Martinique', new Date(instant))).toBe('2026-11-30');
    expect(timeIn('America/Martinique', Date.parse(instant))).toBe('17:30');
  });

  it('says midnight as the first minute of its day', () => {
    expect(localWhen('2026-11-30T20:00:00.000Z', 'Indian/Reunion')).toEqual({
      date: '2026-12-01',
      time: '00:00',
    });
  });

  describe('asked for today', () => {
    beforeEach(() => jest.useFakeTimers({ now: Date.parse(instant) }));
    afterEach(() => jest.useRealTimers());

    it('tells the day there, wherever the device is', () =>
      expect([dateIn('Indian/Reunion'), dateIn('Europe/Paris')]).toEqual([
        '2026-12-01',
        '2026-11-30',
      ]));
  });
});
