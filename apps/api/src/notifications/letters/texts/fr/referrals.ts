import type { WordingOf } from '../../letter';

export const referralReceived: WordingOf<'REFERRAL_RECEIVED'> = ({
  associationName,
  count,
  link,
}) => ({
  subject: count === 1 ? 'Un nouveau signalement' : `${count} nouveaux signalements`,
  paragraphs: [
    'Bonjour,',
    count === 1
      ? `${associationName} vient de recevoir une demande pour une personne à appeler ou à visiter.`
      : `${associationName} vient de recevoir ${count} demandes pour des personnes à appeler ou à visiter.`,
  ],
  action: { label: count === 1 ? 'Lire le signalement' : 'Lire les signalements', link },
  closing: ['Ce message ne dit rien des personnes : tout est dans votre espace.'],
});

export const lateReferrals: WordingOf<'LATE_REFERRALS'> = ({ associationName, count, link }) => ({
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
});
