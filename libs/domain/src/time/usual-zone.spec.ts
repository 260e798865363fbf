import type { TimeZone } from '../identity';
import { usualZone } from './usual-zone';

const of = (...zones: TimeZone[]) => zones.map((timeZone) => ({ timeZone }));

describe('the usual zone', () => {
  it('is the one where most are', () =>
    expect(usualZone(of('Europe/Paris', 'Indian/Reunion', 'Indian/Reunion'), 'Europe/Paris')).toBe(
      'Indian/Reunion',
    ));

  it('is the first of the alphabet when two are as many, whichever came first', () => {
    expect(usualZone(of('Indian/Reunion', 'America/Cayenne'), 'Europe/Paris')).toBe(
      'America/Cayenne',
    );
    expect(usualZone(of('America/Cayenne', 'Indian/Reunion'), 'Europe/Paris')).toBe(
      'America/Cayenne',
    );
  });

  it('is what is known otherwise when there are none', () =>
    expect(usualZone([], 'Indian/Mayotte')).toBe('Indian/Mayotte'));
});
