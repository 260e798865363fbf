import { appointments } from './appointment-words';
import type { Wordings } from './letter';

export const coverAsked: Wordings<'COVER_ASKED'> = {
  fr: ({ associationName, contact, link }) => ({
    subject: 'Pouvez-vous remplacer quelqu’un ?',
    paragraphs: ['Bonjour,', `${associationName} cherche quelqu’un pour :`],
    quote: appointments([contact], 'fr'),
    action: { label: 'Voir la demande et dire oui', link },
    closing: [
      'La première personne qui dit oui prend le relais. Si ce moment ne vous convient pas, vous n’avez rien à faire.',
    ],
  }),
  en: ({ associationName, contact, link }) => ({
    subject: 'Could you take over?',
    paragraphs: ['Hello,', `${associationName} is looking for someone for:`],
    quote: appointments([contact], 'en'),
    action: { label: 'See the request and say yes', link },
    closing: [
      'The first person to say yes takes over. If this time does not suit you, there is nothing to do.',
    ],
  }),
};
