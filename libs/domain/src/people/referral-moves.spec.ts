import { REFERRAL_STATES } from './referral';
import {
  DECIDED_STATES,
  REFERRAL_TRANSITIONS,
  referralAfter,
  type ReferralMove,
} from './referral-moves';

/** Each move from RECEIVED, LOOKED_AT, FIRST_VISIT, ACCEPTED and DECLINED in turn: where it leads, or `-` where it is refused. */
const EXPECTED: Record<ReferralMove, string> = {
  lookAt: 'LOOKED_AT LOOKED_AT FIRST_VISIT - -',
  planFirstVisit: 'FIRST_VISIT FIRST_VISIT FIRST_VISIT - -',
  accept: 'ACCEPTED ACCEPTED ACCEPTED - -',
  decline: 'DECLINED DECLINED DECLINED - -',
};

describe('the moves of a referral', () => {
  it.each(Object.keys(REFERRAL_TRANSITIONS) as ReferralMove[])(
    '%s leads where it may, and is refused once the referral is decided',
    (move) => {
      const after = REFERRAL_STATES.map((state) => {
        try {
          return referralAfter(move, state);
        } catch (error) {
          expect(error).toMatchObject({ code: 'REFERRAL_DECIDED' });
          return '-';
        }
      });
      expect(after.join(' ')).toBe(EXPECTED[move]);
    },
  );

  it('decided are those that are accepted or declined', () => {
    expect(DECIDED_STATES).toEqual(['ACCEPTED', 'DECLINED']);
  });
});
