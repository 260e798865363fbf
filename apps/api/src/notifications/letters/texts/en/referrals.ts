import type { WordingOf } from '../../letter';

export const referralReceived: WordingOf<'REFERRAL_RECEIVED'> = ({
  associationName,
  count,
  link,
}) => ({
  subject: count === 1 ? 'A new referral' : `${count} new referrals`,
  paragraphs: [
    'Hello,',
    count === 1
      ? `${associationName} has just received a request for a person to call or visit.`
      : `${associationName} has just received ${count} requests for people to call or visit.`,
  ],
  action: { label: count === 1 ? 'Read the referral' : 'Read the referrals', link },
  closing: ['This message says nothing of the people: everything is in your space.'],
});

export const lateReferrals: WordingOf<'LATE_REFERRALS'> = ({ associationName, count, link }) => ({
  subject:
    count === 1
      ? 'A referral is waiting for an answer'
      : `${count} referrals are waiting for an answer`,
  paragraphs: [
    'Hello,',
    count === 1
      ? `At ${associationName}, a referral has waited for an answer for longer than you allow yourselves.`
      : `At ${associationName}, ${count} referrals have waited for an answer for longer than you allow yourselves.`,
  ],
  action: { label: 'See the referrals', link },
  closing: [
    'This message says nothing of the people: everything is in your space. It is sent once per referral.',
  ],
});
