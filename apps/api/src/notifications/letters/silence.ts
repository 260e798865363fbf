import type { Wordings } from './letter';

export const silence: Wordings<'SILENCE'> = {
  fr: ({ associationName, count, link }) => ({
    subject:
      count === 1
        ? 'Une personne est sans nouvelles de vous depuis longtemps'
        : `${count} personnes sont sans nouvelles de vous depuis longtemps`,
    paragraphs: [
      'Bonjour,',
      count === 1
        ? `Chez ${associationName}, une personne accompagnée n’a pas été jointe depuis plus longtemps que le délai que vous vous êtes donné, ou ce délai vient de passer une fois de plus.`
        : `Chez ${associationName}, ${count} personnes accompagnées n’ont pas été jointes depuis plus longtemps que le délai que vous vous êtes donné, ou ce délai vient de passer une fois de plus.`,
    ],
    action: { label: 'Voir qui appeler d’abord', link },
    closing: [
      'Ce message ne nomme personne : tout se lit dans l’application. Il n’est envoyé qu’une fois par personne à chaque délai passé.',
    ],
  }),
  en: ({ associationName, count, link }) => ({
    subject:
      count === 1
        ? 'Someone has not heard from you for long'
        : `${count} people have not heard from you for long`,
    paragraphs: [
      'Hello,',
      count === 1
        ? `At ${associationName}, a supported person has not been reached for longer than you allow yourselves, or that time has just passed once more.`
        : `At ${associationName}, ${count} supported people have not been reached for longer than you allow yourselves, or that time has just passed once more.`,
    ],
    action: { label: 'See whom to call first', link },
    closing: [
      'This message names nobody: everything is in the application. It is sent once per person each time that time has passed.',
    ],
  }),
};
