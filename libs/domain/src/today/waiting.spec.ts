import * as fc from 'fast-check';
import { ROLES } from '../accounts';
import {
  inOrder,
  isPressing,
  WAITING_KINDS,
  waitsFor,
  WAITS_FOR,
  type WaitingKind,
} from './waiting';

const of = (kind: WaitingKind, count = 1) => ({ kind, count });

const OF_GROUPS = [
  'UNDECIDED',
  'WITHOUT_FACILITATOR',
  'ATTENDANCE',
  'LISTING_TO_VERIFY',
  'UNPUBLISHED',
] as const;

describe('what waits', () => {
  it.each([
    [
      ['GAP', 'CONCERN', 'LATE_VISIT'],
      ['CONCERN', 'LATE_VISIT', 'GAP'],
    ],
    [
      ['FIRST_VISIT', 'SILENT', 'REFERRAL', 'GAP'],
      ['GAP', 'REFERRAL', 'FIRST_VISIT', 'SILENT'],
    ],
    [
      ['LISTING_TO_VERIFY', 'ATTENDANCE', 'WITHOUT_FACILITATOR', 'SILENT'],
      ['SILENT', 'WITHOUT_FACILITATOR', 'ATTENDANCE', 'LISTING_TO_VERIFY'],
    ],
    [
      ['ATTENDANCE', 'TO_TELL', 'TO_ACCEPT', 'FACILITATION_ASKED'],
      ['FACILITATION_ASKED', 'TO_ACCEPT', 'TO_TELL', 'ATTENDANCE'],
    ],
  ] as [WaitingKind[], WaitingKind[]][])('%j comes as %j', (kinds, ordered) =>
    expect(inOrder(kinds.map((kind) => of(kind))).map(({ kind }) => kind)).toEqual(ordered),
  );

  it('comes in one order, however it was found, and nothing empty stands in it', () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...WAITING_KINDS]),
        fc.func(fc.nat({ max: 2 })),
        (kinds, count) => {
          const parts = inOrder(kinds.map((kind) => of(kind, count(kind))));
          expect(parts).toEqual(inOrder([...parts].reverse()));
          expect(parts.every((part) => part.count > 0)).toBe(true);
        },
      ),
    ));

  it.each([
    ['SAFEGUARDING_LEAD', ['CONCERN']],
    ['VOLUNTEER', ['FIRST_VISIT', 'FACILITATION_ASKED', 'TO_ACCEPT', 'COVER_ASKED', 'TO_TELL']],
    ['FACILITATOR', ['FACILITATION_ASKED', 'SESSION_ASKED', ...OF_GROUPS]],
    [
      'ADMINISTRATOR',
      [
        'SESSION_GAP',
        'FACILITATION_ASKED',
        'SESSION_ASKED',
        ...OF_GROUPS,
        'GEM_REPORT',
        'SESSIONS_REMOVED',
      ],
    ],
  ] as const)('for a %s is %j', (role, kinds) =>
    expect(WAITING_KINDS.filter((kind) => waitsFor(kind, [role])).sort()).toEqual(
      [...kinds].sort(),
    ),
  );

  it('for a coordinator is everything but concerns and what volunteers answer themselves', () =>
    expect(WAITING_KINDS.filter((kind) => !waitsFor(kind, ['COORDINATOR']))).toEqual([
      'CONCERN',
      'TO_ACCEPT',
      'COVER_ASKED',
      'TO_TELL',
    ]));

  it('waits for somebody whatever it is, a concern for nobody but the leads', () => {
    for (const kind of WAITING_KINDS) expect(WAITS_FOR[kind].length).toBeGreaterThan(0);
    expect(ROLES.filter((role) => waitsFor('CONCERN', [role]))).toEqual(['SAFEGUARDING_LEAD']);
  });

  it('presses where somebody may be in danger, and only there', () =>
    expect(WAITING_KINDS.filter(isPressing)).toEqual(['CONCERN', 'LATE_VISIT']));
});
