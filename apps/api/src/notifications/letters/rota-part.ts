import { appointments } from './appointment-words';
import type { Wordings } from './letter';

export const rotaPart: Wordings<'ROTA_PART'> = {
  fr: ({ associationName, contacts, link, hours }) => ({
    subject:
      contacts.length === 1
        ? 'Votre prochain contact'
        : `Vos ${contacts.length} prochains contacts`,
    paragraphs: ['Bonjour,', `Le roulement de ${associationName} est prêt. Voici votre part :`],
    quote: appointments(contacts, 'fr'),
    action: { label: 'Voir ma semaine et répondre', link },
    closing: [
      `Merci de dire en un geste, dans les ${hours} heures, si ces moments vous vont. Si l’un d’eux ne vous convient pas, nous cherchons un remplacement.`,
      'Par discrétion, ce message ne dit rien des personnes : tout est dans « Ma semaine ».',
    ],
  }),
  en: ({ associationName, contacts, link, hours }) => ({
    subject: contacts.length === 1 ? 'Your next contact' : `Your next ${contacts.length} contacts`,
    paragraphs: ['Hello,', `The rota of ${associationName} is ready. Here is your part:`],
    quote: appointments(contacts, 'en'),
    action: { label: 'See my week and answer', link },
    closing: [
      `Please say with one tap, within ${hours} hours, whether these times suit you. If one does not, we look for someone to take over.`,
      'To be discreet, this message says nothing of the people: everything is in “My week”.',
    ],
  }),
};
