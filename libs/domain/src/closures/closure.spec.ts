import { newId } from '../identity';
import {
  closureOver,
  doneBy,
  isAsLeft,
  isClosurePeriod,
  isSameClosure,
  overlaps,
  touches,
  unnamed,
  type ClosureScope,
} from './closure';
import { closesOn } from './closure-dates';

const [group, branch, venue] = [newId(), newId(), newId()];
const august = { from: '2027-08-01', to: '2027-08-31' };
const session = { groupId: group, branchId: branch, venueId: venue, date: '2027-08-10' };
const closed = (scope: ClosureScope, closedId: string | null, dates = august) => ({
  ...{ id: newId(), scope, closedId },
  ...dates,
});

describe('the dates of a closure', () => {
  it.each([
    ['2027-08-01', '2027-08-01', true],
    ['2027-08-02', '2027-08-01', false],
    ['2027-01-01', '2028-01-01', true],
    ['2027-01-01', '2028-01-02', false],
  ])('from %s to %s can be: %s', (from, to, can) =>
    expect(isClosurePeriod({ from, to })).toBe(can),
  );

  it.each([
    ['2027-07-31', false],
    ['2027-08-01', true],
    ['2027-08-31', true],
    ['2027-09-01', false],
  ])('hold %s: %s', (date, held) => expect(closesOn(august, date)).toBe(held));
});

describe('a closure', () => {
  it.each<[ClosureScope, string | null, boolean]>([
    ['ASSOCIATION', null, true],
    ['BRANCH', branch, true],
    ['BRANCH', newId(), false],
    ['GROUP', group, true],
    ['GROUP', newId(), false],
    ['VENUE', venue, true],
    ['VENUE', newId(), false],
  ])('of %s %s touches a session there: %s', (scope, closedId, touched) => {
    expect(touches(closed(scope, closedId), session)).toBe(touched);
    expect(touches(closed(scope, closedId), { ...session, date: '2027-09-01' })).toBe(false);
  });

  it('of a branch or a venue leaves alone what has none', () => {
    const nowhere = { ...session, branchId: null, venueId: null };
    expect(touches(closed('BRANCH', branch), nowhere)).toBe(false);
    expect(touches(closed('VENUE', venue), nowhere)).toBe(false);
  });

  it('closes what is made on its dates, unless it has decided about it before', () => {
    const [elsewhere, first, second] = [
      closed('GROUP', newId()),
      closed('VENUE', venue),
      closed('ASSOCIATION', null),
    ];
    expect(closureOver([elsewhere, first, second], session)).toBe(first);
    expect(closureOver([elsewhere, first, second], session, [first.id])).toBe(second);
    expect(closureOver([elsewhere], session)).toBeUndefined();
  });

  it('is outdated by a session for which nobody chose, never by one that is gone', () => {
    const [known, added] = [{ id: newId() }, { id: newId() }];
    const named = [{ sessionId: known.id }, { sessionId: newId() }];
    expect(unnamed([known, added], named)).toEqual([added]);
    expect(unnamed([known], named)).toEqual([]);
  });
});

it('does what was chosen', () =>
  expect((['CANCEL', 'MOVE', 'KEEP'] as const).map(doneBy)).toEqual([
    'CANCELLED',
    'MOVED',
    'KEPT',
  ]));

describe('a session is as its closure left it', () => {
  const at = '2027-07-01T08:00:00.000Z';
  it.each([
    ['cancelled and not touched since', 'CANCELLED', { version: 2, cancelledAt: at }, true],
    ['moved and not touched since', 'MOVED', { version: 2, cancelledAt: null }, true],
    ['changed since', 'CANCELLED', { version: 3, cancelledAt: at }, false],
    ['restored by hand', 'CANCELLED', { version: 3, cancelledAt: null }, false],
    ['moved, then cancelled by hand', 'MOVED', { version: 3, cancelledAt: at }, false],
    ['kept', 'KEPT', { version: 2, cancelledAt: null }, false],
  ] as const)('%s', (_, done, now, same) =>
    expect(isAsLeft({ done, versionAfter: 2 }, now)).toBe(same),
  );
});

it.each([
  ['the same', closed('GROUP', group), true, true],
  ['the same of another group', closed('GROUP', newId()), false, false],
  ['of the venue', closed('VENUE', venue), false, false],
  [
    'that begins on its last day',
    closed('GROUP', group, { from: '2027-08-31', to: '2027-09-02' }),
    true,
    false,
  ],
  [
    'on the day after',
    closed('GROUP', group, { from: '2027-09-01', to: '2027-09-02' }),
    false,
    false,
  ],
])('a closure beside one %s overlaps or is the same', (_, other, over, same) => {
  const one = closed('GROUP', group);
  expect([overlaps(one, other), overlaps(other, one)]).toEqual([over, over]);
  expect(isSameClosure(one, other)).toBe(same);
});
