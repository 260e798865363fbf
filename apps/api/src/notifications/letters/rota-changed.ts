import { appointments } from './appointment-words';
import type { Wordings } from './letter';

export const rotaChanged: Wordings<'ROTA_CHANGED'> = {
  fr: ({ associationName, contacts, link }) => ({
    subject: 'Votre semaine a changé',
    paragraphs: [
      'Bonjour,',
      contacts.length === 0
        ? `Un changement vous concerne dans le roulement de ${associationName} : vous n’avez plus de contact prévu sur cette période.`
        : `Un changement vous concerne dans le roulement de ${associationName}. Voici ce qui est prévu pour vous désormais :`,
    ],
    quote: contacts.length === 0 ? undefined : appointments(contacts, 'fr'),
    action: { label: 'Voir ma semaine', link },
    closing: ['Par discrétion, ce message ne dit rien des personnes.'],
  }),
  en: ({ associationName, contacts, link }) => ({
    subject: 'Your week has changed',
    paragraphs: [
      'Hello,',
      contacts.length === 0
        ? `A change in the rota of ${associationName} concerns you: you have no contact planned any more in this period.`
        : `A change in the rota of ${associationName} concerns you. This is what is planned for you now:`,
    ],
    quote: contacts.length === 0 ? undefined : appointments(contacts, 'en'),
    action: { label: 'See my week', link },
    closing: ['To be discreet, this message says nothing of the people.'],
  }),
};
