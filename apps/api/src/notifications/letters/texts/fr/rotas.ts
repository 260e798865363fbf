import type { WordingOf } from '../../letter';
import { appointments } from '../../appointment-words';
import { changeInWords, isEmpty } from '../../change-words';
import { asksInWords, datesOf } from '../../ask-words';

const TITLES = {
  came: 'Nouveau :',
  moved: 'Déplacé :',
  went: 'N’est plus prévu :',
  kept: 'Sans changement :',
  before: 'avant',
};

export const rotaPart: WordingOf<'ROTA_PART'> = ({ associationName, contacts, link, hours }) => ({
  subject:
    contacts.length === 1 ? 'Votre prochain contact' : `Vos ${contacts.length} prochains contacts`,
  paragraphs: ['Bonjour,', `Le roulement de ${associationName} est prêt. Voici votre part :`],
  quote: appointments(contacts, 'fr'),
  action: { label: 'Voir ma semaine et répondre', link },
  closing: [
    `Merci de dire en un geste, dans les ${hours} heures, si ces moments vous vont. Si l’un d’eux ne vous convient pas, nous cherchons un remplacement.`,
    'Par discrétion, ce message ne dit rien des personnes : tout est dans « Ma semaine ».',
  ],
});

export const rotaChanged: WordingOf<'ROTA_CHANGED'> = ({ associationName, change, link }) => ({
  subject: 'Votre semaine a changé',
  paragraphs: ['Bonjour,', `Un changement vous concerne dans le roulement de ${associationName}.`],
  lists: changeInWords(change, TITLES, 'fr'),
  action: { label: 'Voir ma semaine', link },
  closing: [
    ...(isEmpty(change) ? ['Vous n’avez plus de contact prévu pour l’instant.'] : []),
    'Par discrétion, ce message ne dit rien des personnes.',
  ],
});

export const coverAsked: WordingOf<'COVER_ASKED'> = ({ associationName, asks, none, link }) => ({
  subject: `Prendre le relais ? ${datesOf(asks, 'fr')}`,
  paragraphs: [
    'Bonjour,',
    asks.length === 1
      ? `${associationName} cherche quelqu’un pour un moment où vous êtes libre :`
      : `${associationName} cherche quelqu’un pour ${asks.length} moments où vous êtes libre. Un oui à l’un n’engage pas pour les autres :`,
  ],
  items: asksInWords(asks, 'fr', 'Oui, je prends le relais'),
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
});

export const volunteerLeft: WordingOf<'VOLUNTEER_LEFT'> = ({ associationName, count, link }) => ({
  subject:
    count === 1
      ? 'Un départ laisse un contact à reprendre'
      : `Un départ laisse ${count} contacts à reprendre`,
  paragraphs: [
    'Bonjour,',
    count === 1
      ? `Chez ${associationName}, une personne bénévole a quitté l’équipe. Un appel ou une visite qu’elle devait assurer attend quelqu’un d’autre ; les personnes disponibles à ce moment ont reçu une demande.`
      : `Chez ${associationName}, une personne bénévole a quitté l’équipe. ${count} appels ou visites qu’elle devait assurer attendent quelqu’un d’autre ; les personnes disponibles à ces moments ont reçu une demande.`,
  ],
  action: { label: 'Voir les remplacements', link },
  closing: ['Ce message ne nomme personne : tout se lit dans l’application.'],
});

export const absenceToReplan: WordingOf<'ABSENCE_TO_REPLAN'> = ({
  associationName,
  count,
  link,
}) => ({
  subject:
    count === 1
      ? 'Une absence touche un contact prévu'
      : `Une absence touche ${count} contacts prévus`,
  paragraphs: [
    'Bonjour,',
    count === 1
      ? `Chez ${associationName}, une personne bénévole a noté une absence. Un appel ou une visite qu’elle devait assurer tombe dans ces jours et reste à replanifier.`
      : `Chez ${associationName}, une personne bénévole a noté une absence. ${count} appels ou visites qu’elle devait assurer tombent dans ces jours et restent à replanifier.`,
  ],
  action: { label: 'Replanifier', link },
  closing: ['Ce message ne nomme personne : tout se lit dans l’application.'],
});
