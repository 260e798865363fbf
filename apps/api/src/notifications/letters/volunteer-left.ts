import type { Wordings } from './letter';

export const volunteerLeft: Wordings<'VOLUNTEER_LEFT'> = {
  fr: ({ associationName, count, link }) => ({
    subject:
      count === 1
        ? 'Un départ laisse un contact à reprendre'
        : `Un départ laisse ${count} contacts à reprendre`,
    paragraphs: [
      'Bonjour,',
      count === 1
        ? `Chez ${associationName}, une personne bénévole a quitté l’équipe. Un appel ou une visite qu’elle devait assurer attend quelqu’un d’autre ; les personnes disponibles à ce moment ont reçu une demande.`
        : `Chez ${associationName}, une personne bénévole a quitté l’équipe. ${count} appels ou visites qu’elle devait assurer attendent quelqu’un d’autre ; les personnes disponibles à ces moments ont reçu une demande.`,
    ],
    action: { label: 'Voir les remplacements', link },
    closing: ['Ce message ne nomme personne : tout se lit dans l’application.'],
  }),
  en: ({ associationName, count, link }) => ({
    subject:
      count === 1
        ? 'Someone left, and a contact is to be taken over'
        : `Someone left, and ${count} contacts are to be taken over`,
    paragraphs: [
      'Hello,',
      count === 1
        ? `At ${associationName}, a volunteer has left the team. A call or visit of theirs is waiting for somebody else; those who are free then have been asked.`
        : `At ${associationName}, a volunteer has left the team. ${count} calls or visits of theirs are waiting for somebody else; those who are free then have been asked.`,
    ],
    action: { label: 'See the cover requests', link },
    closing: ['This message names nobody: everything is in the application.'],
  }),
};
