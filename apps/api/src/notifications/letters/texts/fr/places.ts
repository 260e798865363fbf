import type { PlaceTexts, WordingOf } from '../../letter';
import { momentInWords } from '../../appointment-words';

const NEWS: PlaceTexts = {
  PLACE_GIVEN: {
    subject: () => 'Vous animez une séance de plus',
    text: (name, association) =>
      `Chez ${association}, ${name} ne peut pas venir, et vous avez accepté de prendre sa place. Cette séance est maintenant à vous :`,
    action: 'Voir la séance',
    closing: 'Si un empêchement arrive, dites-le en deux gestes sur la page de la séance.',
  },
  PLACE_COVERED: {
    subject: (name) => `${name} prend votre place`,
    text: (name, association) =>
      `Chez ${association}, ${name} animera cette séance à votre place :`,
    action: 'Voir la séance',
    closing: 'Vous n’avez plus rien à faire.',
  },
  PLACE_MOVED: {
    subject: () => 'Séance déplacée : venez-vous toujours ?',
    text: (name, association) =>
      `La séance de ${association} que vous avez reprise à la place de ${name} change de moment. La voici maintenant :`,
    action: 'Dire oui ou non',
    closing:
      'Votre oui valait pour l’ancien moment : rien ne vous engage tant que vous n’avez pas répondu.',
  },
  COVER_OFF: {
    subject: () => 'Plus besoin de relais',
    text: (_name, association) =>
      `${association} vous avait demandé si vous pouviez prendre le relais pour cette séance :`,
    action: 'Voir la séance',
    closing: 'Ce n’est plus nécessaire : vous n’avez rien à faire. Merci d’être là.',
  },
  COVER_CANCELLED: {
    subject: () => 'Séance annulée : plus besoin de vous remplacer',
    text: (_name, association) =>
      `La séance de ${association} pour laquelle on cherchait quelqu’un à votre place n’a pas lieu :`,
    action: 'Voir la séance',
    closing: 'Plus personne n’est sollicité : vous n’avez rien à faire.',
  },
};

export const placeNews: WordingOf<'PLACE_NEWS'> = ({
  news,
  associationName,
  moment,
  name,
  link,
}) => ({
  subject: NEWS[news].subject(name),
  paragraphs: ['Bonjour,', NEWS[news].text(name, associationName)],
  quote: momentInWords(moment, 'fr'),
  action: { label: NEWS[news].action, link },
  closing: [NEWS[news].closing],
});

export const sessionUncovered: WordingOf<'SESSION_UNCOVERED'> = ({
  associationName,
  count,
  link,
}) => ({
  subject:
    count === 1
      ? 'Une séance proche cherche quelqu’un'
      : `${count} séances proches cherchent quelqu’un`,
  paragraphs: [
    'Bonjour,',
    count === 1
      ? `Chez ${associationName}, une séance commence dans moins de deux jours, et personne n’a encore pris le relais de qui ne peut pas venir.`
      : `Chez ${associationName}, ${count} séances commencent dans moins de deux jours, et personne n’a encore pris le relais de qui ne peut pas venir.`,
  ],
  action: { label: 'Voir les remplacements', link },
  closing: [
    'Un coup de téléphone trouve souvent quelqu’un : son nom s’enregistre ensuite sur la page de la séance. Sinon, la séance peut être déplacée ou annulée.',
  ],
});

const SWAPS = {
  SWAP_PROPOSED: {
    subject: (name: string) => `${name} propose un échange`,
    text: (name: string, association: string) =>
      `Chez ${association}, ${name} aimerait échanger une séance avec vous. Un oui suffit, et un non ne gêne personne.`,
    yours: 'Vous laisseriez :',
    theirs: 'Vous animeriez à la place :',
    action: 'Répondre',
  },
  SWAP_ACCEPTED: {
    subject: (name: string) => `Échange accepté par ${name}`,
    text: (name: string, association: string) =>
      `Chez ${association}, ${name} a dit oui : l’échange est fait.`,
    yours: 'Vous n’animez plus :',
    theirs: 'Vous animez :',
    action: 'Voir la séance',
  },
  SWAP_DECLINED: {
    subject: (name: string) => `${name} ne peut pas échanger`,
    text: (name: string, association: string) =>
      `Chez ${association}, ${name} ne peut pas faire cet échange. Rien ne change ; vous pouvez en proposer un autre, ou demander un remplacement.`,
    yours: 'Vous animez toujours :',
    theirs: 'Vous aviez proposé de prendre :',
    action: 'Voir la séance',
  },
};

export const swapNews: WordingOf<'SWAP_NEWS'> = ({
  news,
  associationName,
  given,
  wanted,
  name,
  link,
}) => ({
  subject: SWAPS[news].subject(name),
  paragraphs: ['Bonjour,', SWAPS[news].text(name, associationName)],
  lists: [
    { title: SWAPS[news].yours, lines: [momentInWords(given, 'fr')] },
    { title: SWAPS[news].theirs, lines: [momentInWords(wanted, 'fr')] },
  ],
  action: { label: SWAPS[news].action, link },
  closing: [],
});
