import { dateInWords, enumerate, monthsOfDates, type Locale } from '@presence/domain';
import { appointment } from './appointment-words';
import type { Letters, Wordings } from './letter';

type Asks = Letters['COVER_ASKED']['asks'];

/** "mardi 1er décembre"; of several: "1er, 3 et 8 décembre et 5 janvier". */
function dates(asks: Asks, locale: Locale): string {
  const all = [...new Set(asks.map(({ contact }) => contact.date))].sort();
  const [only = ''] = all;
  return all.length === 1
    ? dateInWords(only, locale)
    : enumerate(monthsOfDates(all, locale, false), locale);
}

const items = (asks: Asks, locale: Locale, label: string) =>
  asks.map(({ contact, yes }) => ({
    text: appointment(contact, locale),
    action: { label, link: yes },
  }));

export const coverAsked: Wordings<'COVER_ASKED'> = {
  fr: ({ associationName, asks, none, link }) => ({
    subject: `Prendre le relais ? ${dates(asks, 'fr')}`,
    paragraphs: [
      'Bonjour,',
      asks.length === 1
        ? `${associationName} cherche quelqu’un pour un moment où vous êtes libre :`
        : `${associationName} cherche quelqu’un pour ${asks.length} moments où vous êtes libre. Un oui à l’un n’engage pas pour les autres :`,
    ],
    items: items(asks, 'fr', 'Oui, je prends le relais'),
    otherwise: [
      {
        label: asks.length === 1 ? 'Ce moment ne me convient pas' : 'Aucun de ces moments',
        link: none,
      },
      { label: 'Voir les demandes dans mon espace', link },
    ],
    closing: [
      'La première personne qui dit oui prend le relais. Ces liens vous sont réservés : ils servent une fois, pendant trois jours, et demandent une confirmation.',
      'Par discrétion, ce message ne dit rien des personnes.',
    ],
  }),
  en: ({ associationName, asks, none, link }) => ({
    subject: `Could you take over? ${dates(asks, 'en')}`,
    paragraphs: [
      'Hello,',
      asks.length === 1
        ? `${associationName} is looking for someone at a time when you are free:`
        : `${associationName} is looking for someone at ${asks.length} times when you are free. A yes to one binds you to no other:`,
    ],
    items: items(asks, 'en', 'Yes, I take over'),
    otherwise: [
      { label: asks.length === 1 ? 'This time does not suit me' : 'None of these', link: none },
      { label: 'See the requests in my space', link },
    ],
    closing: [
      'The first person to say yes takes over. These links are yours alone: they work once, within three days, and ask you to confirm.',
      'To be discreet, this message says nothing of the people.',
    ],
  }),
};
