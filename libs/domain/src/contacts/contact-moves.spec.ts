import {
  CONTACT_STATES,
  CONTACT_TRANSITIONS,
  isHeld,
  mayMove,
  stateAfter,
  statesBefore,
  type ContactMove,
} from './contact-moves';

const FROM = ['NEW', ...CONTACT_STATES] as const;

/** Each move from NEW, UNCOVERED, PROPOSED, PUBLISHED and CANCELLED in turn: where it leads, or `-` where it is refused. */
const EXPECTED: Record<ContactMove, string> = {
  want: 'UNCOVERED - - - -',
  propose: 'PROPOSED PROPOSED PROPOSED - -',
  place: '- PUBLISHED PUBLISHED PUBLISHED -',
  tryAgain: 'PUBLISHED - - - -',
  publish: '- - PUBLISHED - -',
  free: '- UNCOVERED UNCOVERED UNCOVERED -',
  lock: '- SAME SAME SAME -',
  accept: '- - - SAME -',
  decline: '- - - SAME -',
  takeOver: '- - - SAME -',
  report: '- - - SAME -',
  remind: '- - - SAME -',
  cancel: '- CANCELLED CANCELLED CANCELLED -',
  withdraw: '- CANCELLED CANCELLED CANCELLED -',
  restore: '- - - - WITHDRAWN_STATE',
  restoreUncovered: '- - - - UNCOVERED',
  drop: '- GONE GONE - -',
};
const MOVES = Object.keys(CONTACT_TRANSITIONS) as ContactMove[];

describe('the moves of a contact', () => {
  it.each(MOVES)('%s begins in the states it may, and in no other', (move) => {
    const { to } = CONTACT_TRANSITIONS[move];
    expect(FROM.map((state) => (mayMove(move, state) ? to : '-')).join(' ')).toBe(EXPECTED[move]);
  });

  it('are asked of stored contacts by their states alone', () => {
    expect(statesBefore('propose')).toEqual(['UNCOVERED', 'PROPOSED']);
    expect(statesBefore('want')).toEqual([]);
    expect(statesBefore('cancel')).toEqual(['UNCOVERED', 'PROPOSED', 'PUBLISHED']);
  });

  it('end in the state that the table names', () => {
    expect(stateAfter('publish')).toBe('PUBLISHED');
    expect(stateAfter('free')).toBe('UNCOVERED');
    expect(stateAfter('withdraw')).toBe('CANCELLED');
  });

  it('lead out of being cancelled by nothing but undoing a withdrawal', () => {
    expect(MOVES.filter((move) => mayMove(move, 'CANCELLED'))).toEqual([
      'restore',
      'restoreUncovered',
    ]);
  });

  it('bind volunteers in a published contact alone', () => {
    expect(CONTACT_STATES.filter(isHeld)).toEqual(['PUBLISHED']);
  });
});
