import type { WordingOf } from '../../letter';

export const invitation: WordingOf<'INVITATION'> = ({
  associationName,
  inviterName,
  link,
  days,
}) => ({
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
});

export const passwordReset: WordingOf<'PASSWORD_RESET'> = ({ link, minutes }) => ({
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
});

export const passwordChanged: WordingOf<'PASSWORD_CHANGED'> = ({ link }) => ({
  subject: 'Your password has changed',
  paragraphs: [
    'Hello,',
    'The password of your Présence account has just been changed. The other devices that were signed in no longer are.',
    'If it was you, there is nothing to do. Otherwise choose a new password at once:',
  ],
  action: { label: 'Choose a new password', link },
  closing: [],
});
