import { TestBed } from '@angular/core/testing';
import { openApi } from '../../testing/open-api';
import { aMe, aSeat, signIn } from '../../testing/sign-in';
import { AssociationClock } from './association-clock';
import { CurrentAssociation } from './current-association';

describe('the clock of the association that is open', () => {
  const before = aSeat({ timeZone: 'Indian/Reunion' });
  const after = aSeat({ associationSlug: 'autre', timeZone: 'America/Martinique' });
  let clock: AssociationClock;

  beforeEach(async () => {
    jest.useFakeTimers({ now: Date.parse('2026-11-30T21:30:00Z') });
    openApi();
    await signIn(aMe({ seats: [before, after] }));
    clock = TestBed.inject(AssociationClock);
  });
  afterEach(() => jest.useRealTimers());

  it('given La Réunion, is a day ahead of a device in Paris late in the evening', () =>
    expect(clock.today()).toBe('2026-12-01'));

  it('tells the date of an instant in the zone of the association', () =>
    expect(clock.dateOf('2026-11-29T20:00:00.000Z')).toBe('2026-11-30'));

  it('follows the zone of another association that is opened', () => {
    TestBed.inject(CurrentAssociation).take('autre');
    expect(clock.today()).toBe('2026-11-30');
  });
});
