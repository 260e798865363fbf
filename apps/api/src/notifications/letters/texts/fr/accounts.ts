import type { WordingOf } from '../../letter';

export const invitation: WordingOf<'INVITATION'> = ({
  associationName,
  inviterName,
  link,
  days,
}) => ({
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
});

export const passwordReset: WordingOf<'PASSWORD_RESET'> = ({ link, minutes }) => ({
  subject: 'Choisir un nouveau mot de passe',
  paragraphs: [
    'Bonjour,',
    'Quelqu’un, sans doute vous, a demandé à choisir un nouveau mot de passe pour votre compte Présence.',
  ],
  action: { label: 'Choisir un mot de passe', link },
  closing: [
    `Ce lien fonctionne une seule fois, pendant ${minutes} minutes.`,
    'Si ce n’était pas vous, ignorez ce message : votre mot de passe reste le même.',
  ],
});

export const passwordChanged: WordingOf<'PASSWORD_CHANGED'> = ({ link }) => ({
  subject: 'Votre mot de passe a changé',
  paragraphs: [
    'Bonjour,',
    'Le mot de passe de votre compte Présence vient d’être changé. Les autres appareils qui étaient connectés ne le sont plus.',
    'Si c’était vous, vous n’avez rien à faire. Sinon, choisissez tout de suite un nouveau mot de passe :',
  ],
  action: { label: 'Choisir un nouveau mot de passe', link },
  closing: [],
});
