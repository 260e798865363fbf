import type { MyContact, MyWeek } from '@presence/contract';
import { newId } from '@presence/domain';
import { forgetDrafts } from '../../forms/drafts';
import { KEPT_WEEK } from './kept-week-key';
import {
  keepWeek,
  keptWeek,
  nextShutting,
  withoutClosedDisclosures,
  shutWindowsInTime,
} from './kept-week';

const NOW = Date.parse('2026-12-01T10:00:00.000Z');
const at = (hours: number) => new Date(NOW + hours * 3_600_000).toISOString();
const accountId = newId();
const associationId = newId();

const aContact = (untilHours: number | null): MyContact => ({
  id: newId(),
  kind: 'CALL',
  durationMinutes: 30,
  timeZone: 'Europe/Paris',
  retryOf: null,
  date: '2026-12-01',
  start: '11:00',
  startsAt: at(0),
  endsAt: at(0.5),
  firstName: 'Jeannette',
  answer: 'ACCEPTED',
  together: [],
  check: null,
  disclosed:
    untilHours === null
      ? null
      : {
          phones: ['0199001234'],
          street: '12 rue des Lilas',
          access: '',
          postcode: '69003',
          communeName: 'Lyon',
          emergencyContact: null,
          until: at(untilHours),
        },
  outcome: {
    result: 'REACHED',
    minutes: 10,
    kilometres: null,
    note: 'canari',
    enteredAt: at(0),
    version: 1,
  },
});
const week = (...contacts: MyContact[]): MyWeek => ({
  contacts,
  sessions: [],
  firstVisits: [],
  maskPhones: false,
});
const keep = (...contacts: MyContact[]) =>
  keepWeek({ ...week(...contacts), accountId, associationId });
const onDevice = () => localStorage.getItem(KEPT_WEEK) ?? '';

describe('the week on the phone', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers({ now: NOW });
  });
  afterEach(() => jest.useRealTimers());

  it('holds phone and address until the window shuts, then neither, without anybody asking', () => {
    keep(aContact(1), aContact(2));
    expect(onDevice()).toContain('+33199001234');
    jest.advanceTimersByTime(3_600_000 + 100);
    expect(
      keptWeek(accountId, associationId)?.contacts.map(({ disclosed }) => disclosed !== null),
    ).toEqual([false, true]);
    jest.advanceTimersByTime(3_600_000 + 100);
    expect(onDevice()).not.toMatch(/199001234|Lilas/);
    expect(onDevice()).toContain('Jeannette');
  });

  it('is shut at the start of the app when the phone slept through the hour', () => {
    keep(aContact(1));
    jest.clearAllTimers();
    jest.setSystemTime(NOW + 5 * 3_600_000);
    shutWindowsInTime();
    expect(onDevice()).not.toMatch(/199001234|Lilas/);
  });

  it('never holds a note, and is nobody else’s', () => {
    keep(aContact(1));
    expect(onDevice()).not.toContain('canari');
    expect([
      keptWeek(newId(), associationId),
      keptWeek(accountId, newId()),
      keptWeek(undefined, associationId),
    ]).toEqual([undefined, undefined, undefined]);
    forgetDrafts();
    expect(keptWeek(accountId, associationId)).toBeUndefined();
  });

  it('forgets contacts of days ago, and what it cannot read', () => {
    keep(aContact(1));
    jest.setSystemTime(NOW + 80 * 3_600_000);
    expect(keptWeek(accountId, associationId)?.contacts).toEqual([]);
    localStorage.setItem(KEPT_WEEK, '{"contacts":');
    expect(keptWeek(accountId, associationId)).toBeUndefined();
    expect(onDevice()).toBe('');
  });

  it('knows which window shuts next', () => {
    expect(nextShutting([aContact(null), aContact(3), aContact(2)])).toBe(NOW + 2 * 3_600_000);
    expect(withoutClosedDisclosures([aContact(2)], NOW + 2 * 3_600_000)[0]?.disclosed).toBeNull();
  });
});
