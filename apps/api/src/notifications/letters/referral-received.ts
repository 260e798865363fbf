import type { Wordings } from './letter';

export const referralReceived: Wordings<'REFERRAL_RECEIVED'> = {
  fr: ({ associationName, count, link }) => ({
    subject: count === 1 ? 'Un nouveau signalement' : `${count} nouveaux signalements`,
    paragraphs: [
      'Bonjour,',
      count === 1
        ? `${associationName} vient de recevoir une demande pour une personne à appeler ou à visiter.`
        : `${associationName} vient de recevoir ${count} demandes pour des personnes à appeler ou à visiter.`,
    ],
    action: { label: count === 1 ? 'Lire le signalement' : 'Lire les signalements', link },
    closing: ['Ce message ne dit rien des personnes : tout est dans votre espace.'],
  }),
  en: ({ associationName, count, link }) => ({
    subject: count === 1 ? 'A new referral' : `${count} new referrals`,
    paragraphs: [
      'Hello,',
      count === 1
        ? `${associationName} has just received a request for a person to call or visit.`
        : `${associationName} has just received ${count} requests for people to call or visit.`,
    ],
    action: { label: count === 1 ? 'Read the referral' : 'Read the referrals', link },
    closing: ['This message says nothing of the people: everything is in your space.'],
  }),
};
