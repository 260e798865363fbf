import type { Wordings } from './letter';

export const invitation: Wordings<'INVITATION'> = {
  fr: ({ associationName, inviterName, link, days }) => ({
    subject: `${associationName} vous invite à rejoindre son équipe`,
    paragraphs: [
      'Bonjour,',
      `${inviterName} vous invite à rejoindre l’équipe de ${associationName} sur Présence, l’outil avec lequel l’association organise ses groupes.`,
    ],
    action: { label: 'Accepter l’invitation', link },
    closing: [
      `Ce lien est personnel. Il fonctionne une seule fois, pendant ${days} jours.`,
      'Si vous n’attendiez pas ce message, vous pouvez l’ignorer : aucun compte n’est créé sans vous.',
    ],
  }),
  en: ({ associationName, inviterName, link, days }) => ({
    subject: `${associationName} invites you to join its team`,
    paragraphs: [
      'Hello,',
      `${inviterName} invites you to join the team of ${associationName} on Présence, where the association organises its groups.`,
    ],
    action: { label: 'Accept the invitation', link },
    closing: [
      `This link is for you alone. It works once, for ${days} days.`,
      'If you were not expecting this message, you can ignore it: no account is made without you.',
    ],
  }),
};
