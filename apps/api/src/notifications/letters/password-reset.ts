import type { Wordings } from './letter';

export const passwordReset: Wordings<'PASSWORD_RESET'> = {
  fr: ({ link, minutes }) => ({
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
  }),
  en: ({ link, minutes }) => ({
    subject: 'Choose a new password',
    paragraphs: [
      'Hello,',
      'Somebody, most likely you, asked to choose a new password for your Présence account.',
    ],
    action: { label: 'Choose a password', link },
    closing: [
      `This link works once, for ${minutes} minutes.`,
      'If it was not you, ignore this message: your password stays as it is.',
    ],
  }),
};
