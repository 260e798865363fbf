import type { AlertTexts, WordingOf } from '../../letter';

const ALERTS: AlertTexts = {
  UNANSWERED: {
    subject: 'Une personne n’a pas pu être jointe',
    text: 'Une personne accompagnée n’a pas pu être jointe, malgré tous les essais prévus. Sa fiche de suivi propose la suite, avec le contact d’urgence.',
    many: (count) => `${count} personnes n’ont pas pu être jointes`,
  },
  OUTCOME_MISSING: {
    subject: 'Un compte rendu manque toujours',
    text: 'Un appel ou une visite est passé depuis longtemps et son compte rendu manque, malgré un rappel. Un mot à la personne bénévole aidera.',
    many: (count) => `${count} comptes rendus manquent toujours`,
  },
  VISIT_LATE: {
    subject: 'Une visite dure plus longtemps que prévu',
    text: 'Une personne bénévole en visite seule n’a pas signalé sa sortie. Appelez-la : son numéro est sur la page de suivi.',
    many: (count) => `${count} visites durent plus longtemps que prévu`,
  },
  VISIT_STILL_LATE: {
    subject: 'Toujours sans nouvelles d’une visite',
    text: 'Une personne bénévole en visite seule n’a toujours pas signalé sa sortie, et personne n’a indiqué de ses nouvelles. Appelez-la ; sans réponse, le 15 ou le 112.',
    many: (count) => `Toujours sans nouvelles de ${count} visites`,
  },
};

export const contactAlert: WordingOf<'CONTACT_ALERT'> = ({ reason, count, link }) => ({
  subject: count === 1 ? ALERTS[reason].subject : ALERTS[reason].many(count),
  paragraphs: ['Bonjour,', ALERTS[reason].text],
  action: { label: 'Ouvrir le suivi', link },
  closing: ['Ce message ne nomme personne : tout se lit dans l’application.'],
});

export const outcomeAsked: WordingOf<'OUTCOME_ASKED'> = ({ link }) => ({
  subject: 'Comment cela s’est-il passé ?',
  paragraphs: [
    'Bonjour,',
    'Le compte rendu d’un appel ou d’une visite manque encore. Il se donne en dix secondes, et rassure celles et ceux qui coordonnent.',
  ],
  action: { label: 'Ouvrir ma semaine', link },
  closing: ['Merci pour votre présence.'],
});

export const silence: WordingOf<'SILENCE'> = ({ associationName, count, link }) => ({
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
});

export const concernRaised: WordingOf<'CONCERN_RAISED'> = ({ count, link }) => ({
  subject:
    count === 1 ? 'Une alerte attend votre lecture' : `${count} alertes attendent votre lecture`,
  paragraphs: [
    'Bonjour,',
    'Une personne de votre association vient de signaler une situation inquiétante. Son contenu ne se lit que dans l’application.',
  ],
  action: { label: 'Lire l’alerte', link },
  closing: [
    'Danger de mort : 15 ou 112, 114 par SMS. Crise suicidaire : 3114. Enfance en danger : 119. Maltraitance d’adultes vulnérables : 3977.',
  ],
});
