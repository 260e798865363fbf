import { FRENCH_TIME_ZONES } from '../identity';
import { DEPARTMENTS } from './departments';
import { timeZoneOf } from './time-zones';

describe('timeZoneOf', () => {
  it.each([
    ['69123', 'Europe/Paris'],
    ['2A004', 'Europe/Paris'],
    ['97105', 'America/Guadeloupe'],
    ['97209', 'America/Martinique'],
    ['97302', 'America/Cayenne'],
    ['97411', 'Indian/Reunion'],
    ['97502', 'America/Miquelon'],
    ['97611', 'Indian/Mayotte'],
    ['97701', 'America/St_Barthelemy'],
    ['97801', 'America/Marigot'],
    ['98613', 'Pacific/Wallis'],
    ['98735', 'Pacific/Tahiti'],
    ['98731', 'Pacific/Marquesas'],
    ['98719', 'Pacific/Gambier'],
    ['98818', 'Pacific/Noumea'],
  ])('puts %s in %s', (inseeCode, zone) => {
    expect(timeZoneOf(inseeCode)).toBe(zone);
  });

  it('knows a zone that exists for every territory, and uses each of ours', () => {
    const used = new Set([
      ...DEPARTMENTS.map(({ code }) => timeZoneOf(code.padEnd(5, '0'))),
      timeZoneOf('98718'),
      timeZoneOf('98719'),
    ]);
    expect([...used].sort()).toEqual([...FRENCH_TIME_ZONES].sort());
    for (const zone of used)
      expect(() => new Intl.DateTimeFormat('fr', { timeZone: zone })).not.toThrow();
  });
});
