/** UNCOVERED: nobody comes. PROPOSED: in a draft, not binding. PUBLISHED: binding, its volunteers know. */
export const CONTACT_STATES = ['UNCOVERED', 'PROPOSED', 'PUBLISHED', 'CANCELLED'] as const;
export type ContactState = (typeof CONTACT_STATES)[number];

/** NEW: not stored yet. */
type From = ContactState | 'NEW';

/** SAME: something of the contact changes, its state does not. WITHDRAWN_STATE: the state before it was withdrawn. GONE: deleted. */
type To = ContactState | 'SAME' | 'WITHDRAWN_STATE' | 'GONE';

/** Whatever is not cancelled. */
const STANDING = ['UNCOVERED', 'PROPOSED', 'PUBLISHED'] as const;

/** Every move of a contact: the states in which it may begin, and the one in which it ends. Whatever is not here is refused. */
export const CONTACT_TRANSITIONS = {
  /** A need asks for it, and nobody is planned yet. */
  want: { from: ['NEW'], to: 'UNCOVERED' },
  /** Given a time and volunteers in a draft, by the engine or by hand. */
  propose: { from: ['NEW', 'UNCOVERED', 'PROPOSED'], to: 'PROPOSED' },
  /** Given a time and volunteers by hand in a published rota, where it binds at once. */
  place: { from: STANDING, to: 'PUBLISHED' },
  /** Planned anew by the same volunteers after nobody was reached. */
  tryAgain: { from: ['NEW'], to: 'PUBLISHED' },
  publish: { from: ['PROPOSED'], to: 'PUBLISHED' },
  /** Loses its time and its volunteers; its need still asks for it. */
  free: { from: STANDING, to: 'UNCOVERED' },
  /** Kept by a run of the engine as it stands, or given back to it. */
  lock: { from: STANDING, to: 'SAME' },
  accept: { from: ['PUBLISHED'], to: 'SAME' },
  decline: { from: ['PUBLISHED'], to: 'SAME' },
  /** Another volunteer has it in the place of one. */
  takeOver: { from: ['PUBLISHED'], to: 'SAME' },
  /** What came of it is entered. */
  report: { from: ['PUBLISHED'], to: 'SAME' },
  /** Its volunteers, then the coordinators, are asked for what came of it. */
  remind: { from: ['PUBLISHED'], to: 'SAME' },
  cancel: { from: STANDING, to: 'CANCELLED' },
  /** Cancelled with its rota, remembering its state. */
  withdraw: { from: STANDING, to: 'CANCELLED' },
  restore: { from: ['CANCELLED'], to: 'WITHDRAWN_STATE' },
  /** Restored with nobody, where only its volunteers stand against it. */
  restoreUncovered: { from: ['CANCELLED'], to: 'UNCOVERED' },
  /** Deleted from a rota that no longer asks for it, before it was binding. */
  drop: { from: ['UNCOVERED', 'PROPOSED'], to: 'GONE' },
} as const satisfies Record<string, { from: readonly From[]; to: To }>;

/** What can be done to a contact. */
export type ContactMove = keyof typeof CONTACT_TRANSITIONS;

/** Moves that end in one state, whatever the contact was before. */
export type StateMove = {
  [Move in ContactMove]: (typeof CONTACT_TRANSITIONS)[Move]['to'] extends ContactState
    ? Move
    : never;
}[ContactMove];

/** Whether a contact in a state, or one that is not stored yet, may be moved so. */
export const mayMove = (move: ContactMove, state: From): boolean =>
  CONTACT_TRANSITIONS[move].from.some((from) => from === state);

/** The stored states in which a move may begin. */
export const statesBefore = (move: ContactMove): ContactState[] =>
  CONTACT_STATES.filter((state) => mayMove(move, state));

/** The state in which a move ends. */
export const stateAfter = (move: StateMove): ContactState => CONTACT_TRANSITIONS[move].to;

/** Whether a contact in this state binds its volunteers: no second one may be held for them at that time. */
export const isHeld = (state: ContactState): boolean => state === 'PUBLISHED';
