import type { Wordings } from './letter';

export const outcomeAsked: Wordings<'OUTCOME_ASKED'> = {
  fr: ({ link }) => ({
    subject: 'Comment cela s’est-il passé ?',
    paragraphs: [
      'Bonjour,',
      'Le compte rendu d’un appel ou d’une visite manque encore. Il se donne en dix secondes, et rassure celles et ceux qui coordonnent.',
    ],
    action: { label: 'Ouvrir ma semaine', link },
    closing: ['Merci pour votre présence.'],
  }),
  en: ({ link }) => ({
    subject: 'How did it go?',
    paragraphs: [
      'Hello,',
      'The outcome of a call or visit is still missing. It takes ten seconds, and reassures those who coordinate.',
    ],
    action: { label: 'Open my week', link },
    closing: ['Thank you for being there.'],
  }),
};
