import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { TimeZone } from '@presence/domain';
import { AssociationClock } from './association-clock';
import { CurrentAssociation } from './current-association';

describe('the clock of the association that is open', () => {
  const timeZone = signal<TimeZone>('Indian/Reunion');
  let clock: AssociationClock;

  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-11-30T21:30:00Z') });
    timeZone.set('Indian/Reunion');
    TestBed.configureTestingModule({
      providers: [{ provide: CurrentAssociation, useValue: { timeZone } }],
    });
    clock = TestBed.inject(AssociationClock);
  });
  afterEach(() => jest.useRealTimers());

  it('has tomorrow in La Réunion while the device is still on yesterday', () =>
    expect(clock.today()).toBe('2026-12-01'));

  it('tells the date of an instant there', () =>
    expect(clock.dateOf('2026-11-29T20:00:00.000Z')).toBe('2026-11-30'));

  it('follows when another association is opened', () => {
    timeZone.set('America/Martinique');
    expect(clock.today()).toBe('2026-11-30');
  });
});
