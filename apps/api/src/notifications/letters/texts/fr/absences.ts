import { dateInWords } from '@presence/domain';
import type { WordingOf } from '../../letter';

const when = ({ from, until }: { from: string; until: string }) =>
  from === until
    ? `le ${dateInWords(from, 'fr')}`
    : `du ${dateInWords(from, 'fr')} au ${dateInWords(until, 'fr')}`;

export const absenceNews: WordingOf<'ABSENCE_NEWS'> = ({ associationName, name, days, link }) =>
  days === null
    ? {
        subject: `${name} a retiré une de vos absences`,
        paragraphs: [
          'Bonjour,',
          `Chez ${associationName}, ${name} a retiré une absence qui était notée pour vous. Ce que personne n’avait encore repris vous revient.`,
        ],
        action: { label: 'Voir mes absences', link },
        closing: ['Si c’est une erreur, notez l’absence de nouveau : deux dates suffisent.'],
      }
    : {
        subject: `${name} a noté une absence pour vous`,
        paragraphs: [
          'Bonjour,',
          `Chez ${associationName}, ${name} a noté que vous ne serez pas là ${when(days)}. Les séances que vous deviez animer ces jours-là sont proposées à d’autres : vous n’avez rien à faire.`,
        ],
        action: { label: 'Voir mes absences', link },
        closing: [
          'Si c’est une erreur, retirez l’absence : ce que personne n’a encore repris vous revient.',
        ],
      };
