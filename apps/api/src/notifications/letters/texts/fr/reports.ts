import { dateInWords } from '@presence/domain';
import type { WordingOf } from '../../letter';

export const gemReportDue: WordingOf<'GEM_REPORT_DUE'> = ({
  associationName,
  groupNames,
  year,
  dueOn,
  link,
}) => ({
  subject: `Le rapport annuel ${year} ${groupNames.length === 1 ? 'du GEM' : 'des GEM'} est à préparer`,
  paragraphs: [
    'Bonjour,',
    `${associationName} remet chaque année à l’agence régionale de santé le rapport de ${groupNames.join(', ')}. Celui de ${year} est attendu avant le ${dateInWords(dueOn, 'fr', { year: true })}.`,
    'Présence remplit ce qu’elle connaît (séances, lieux, jours et heures) et reprend ce que vous avez dit l’an passé.',
    `Le rapport d’activité ${year}, pour l’assemblée générale et les financeurs, se prépare au même endroit ; ses chiffres peuvent être publiés à partir du 8 janvier.`,
  ],
  action: { label: 'Préparer le rapport', link },
  closing: [
    'Ce rappel n’est envoyé qu’une fois par an. Déjà remis ? Marquez le rapport comme remis, et il sortira de votre liste.',
  ],
});
