import { DomainError } from '../errors';
import { REFERRAL_STATES, type ReferralState } from './referral';

/** Every move of a referral: the state it leads to from each in which it may begin. Whatever is not here is refused. */
export const REFERRAL_TRANSITIONS = {
  /** Somebody sees to it; what was planned for it stays planned. */
  lookAt: { RECEIVED: 'LOOKED_AT', LOOKED_AT: 'LOOKED_AT', FIRST_VISIT: 'FIRST_VISIT' },
  planFirstVisit: {
    RECEIVED: 'FIRST_VISIT',
    LOOKED_AT: 'FIRST_VISIT',
    FIRST_VISIT: 'FIRST_VISIT',
  },
  accept: { RECEIVED: 'ACCEPTED', LOOKED_AT: 'ACCEPTED', FIRST_VISIT: 'ACCEPTED' },
  decline: { RECEIVED: 'DECLINED', LOOKED_AT: 'DECLINED', FIRST_VISIT: 'DECLINED' },
} as const satisfies Record<string, Partial<Record<ReferralState, ReferralState>>>;

/** What can be done to a referral. */
export type ReferralMove = keyof typeof REFERRAL_TRANSITIONS;

/** The states in which nothing more can be done: the person has a record, or was told why not. */
export const DECIDED_STATES: readonly ReferralState[] = REFERRAL_STATES.filter((state) =>
  Object.values(REFERRAL_TRANSITIONS).every((transition) => !(state in transition)),
);

/** The state that a move leads to. @throws DomainError REFERRAL_DECIDED when it was accepted or declined before */
export function referralAfter(move: ReferralMove, state: ReferralState): ReferralState {
  const transition: Partial<Record<ReferralState, ReferralState>> = REFERRAL_TRANSITIONS[move];
  const after = transition[state];
  if (after === undefined) throw new DomainError('REFERRAL_DECIDED');
  return after;
}
