import type { Wordings } from './letter';

export const passwordChanged: Wordings<'PASSWORD_CHANGED'> = {
  fr: ({ link }) => ({
    subject: 'Votre mot de passe a changé',
    paragraphs: [
      'Bonjour,',
      'Le mot de passe de votre compte Présence vient d’être changé. Les autres appareils qui étaient connectés ne le sont plus.',
      'Si c’était vous, vous n’avez rien à faire. Sinon, choisissez tout de suite un nouveau mot de passe :',
    ],
    action: { label: 'Choisir un nouveau mot de passe', link },
    closing: [],
  }),
  en: ({ link }) => ({
    subject: 'Your password has changed',
    paragraphs: [
      'Hello,',
      'The password of your Présence account has just been changed. The other devices that were signed in no longer are.',
      'If it was you, there is nothing to do. Otherwise choose a new password at once:',
    ],
    action: { label: 'Choose a new password', link },
    closing: [],
  }),
};
