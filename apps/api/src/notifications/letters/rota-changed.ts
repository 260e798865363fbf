import { COLON, type Locale } from '@presence/domain';
import { appointment, moment, type MailedChange } from './appointment-words';
import type { Section, Wordings } from './letter';

const TITLES = {
  fr: {
    came: 'Nouveau :',
    moved: 'Déplacé :',
    went: 'N’est plus prévu :',
    kept: 'Sans changement :',
    before: 'avant',
  },
  en: {
    came: 'New:',
    moved: 'Moved:',
    went: 'No longer planned:',
    kept: 'Unchanged:',
    before: 'before',
  },
} as const;

/** What came, moved and went, each under its title, then what stays. */
function lists({ came, moved, went, kept }: MailedChange, locale: Locale): Section['lists'] {
  const words = TITLES[locale];
  const say = (contact: (typeof came)[number]) => appointment(contact, locale);
  return [
    { title: words.came, lines: came.map(say) },
    {
      title: words.moved,
      lines: moved.map(
        ({ before, after }) =>
          `${say(after)} (${words.before}${COLON[locale]}${moment(before, locale)})`,
      ),
    },
    { title: words.went, lines: went.map(say) },
    { title: words.kept, lines: kept.map(say) },
  ].filter(({ lines }) => lines.length > 0);
}

const isEmpty = ({ came, moved, kept }: MailedChange) =>
  came.length + moved.length + kept.length === 0;

export const rotaChanged: Wordings<'ROTA_CHANGED'> = {
  fr: ({ associationName, change, link }) => ({
    subject: 'Votre semaine a changé',
    paragraphs: [
      'Bonjour,',
      `Un changement vous concerne dans le roulement de ${associationName}.`,
    ],
    lists: lists(change, 'fr') ?? [],
    action: { label: 'Voir ma semaine', link },
    closing: [
      ...(isEmpty(change) ? ['Vous n’avez plus de contact prévu pour l’instant.'] : []),
      'Par discrétion, ce message ne dit rien des personnes.',
    ],
  }),
  en: ({ associationName, change, link }) => ({
    subject: 'Your week has changed',
    paragraphs: ['Hello,', `A change in the rota of ${associationName} concerns you.`],
    lists: lists(change, 'en') ?? [],
    action: { label: 'See my week', link },
    closing: [
      ...(isEmpty(change) ? ['You have no contact planned any more for now.'] : []),
      'To be discreet, this message says nothing of the people.',
    ],
  }),
};
