import type { Wordings } from './letter';

export const lateReferrals: Wordings<'LATE_REFERRALS'> = {
  fr: ({ associationName, count, link }) => ({
    subject:
      count === 1
        ? 'Un signalement attend une réponse'
        : `${count} signalements attendent une réponse`,
    paragraphs: [
      'Bonjour,',
      count === 1
        ? `Chez ${associationName}, un signalement attend une réponse depuis plus longtemps que le délai que vous vous êtes donné.`
        : `Chez ${associationName}, ${count} signalements attendent une réponse depuis plus longtemps que le délai que vous vous êtes donné.`,
    ],
    action: { label: 'Voir les signalements', link },
    closing: [
      'Ce message ne dit rien des personnes : tout est dans votre espace. Il n’est envoyé qu’une fois par signalement.',
    ],
  }),
  en: ({ associationName, count, link }) => ({
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
  }),
};
