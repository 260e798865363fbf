import { dateInWords, enumerate } from '@presence/domain';
import type { WordingOf } from '../../letter';
import { sessionMoment, sessionPlace } from '../../session-words';

const ROLES = { LEAD: 'pour mener la séance', CO_FACILITATOR: 'en co-animation' };

export const facilitationAsked: WordingOf<'FACILITATION_ASKED'> = ({ associationName, asks }) => ({
  subject:
    asks.length === 1
      ? `On vous demande d’animer : ${asks[0]?.session.groupName ?? ''}`
      : `On vous demande d’animer ${asks.length} séances`,
  paragraphs: [
    'Bonjour,',
    asks.length === 1
      ? `Chez ${associationName}, on vous demande si vous pouvez animer une séance :`
      : `Chez ${associationName}, on vous demande si vous pouvez animer ces séances. Un oui à l’une n’engage pas pour les autres :`,
  ],
  items: asks.map(({ session, role, beside }) => ({
    text: `${session.groupName}, ${sessionMoment(session, 'fr')}${sessionPlace(session)} ; ${ROLES[role]}${beside.length > 0 ? `, avec ${enumerate(beside, 'fr')}` : ''}`,
    action: { label: 'Répondre', link: session.link },
  })),
  closing: [
    'Vous pouvez dire non sans vous expliquer : quelqu’un d’autre sera cherché. Votre place vous est gardée en attendant.',
  ],
});
export const sessionsRemoved: WordingOf<'SESSIONS_REMOVED'> = ({
  associationName,
  groups,
  link,
}) => ({
  subject: 'Vacances scolaires : des séances ne sont plus prévues',
  paragraphs: [
    'Bonjour,',
    `Les vacances scolaires d’une nouvelle année sont connues. Chez ${associationName}, ces séances tombent pendant des congés où leur groupe ne se réunit pas : elles ne sont plus prévues.`,
  ],
  lists: groups.map(({ name, dates }) => ({
    title: `${name} :`,
    lines: dates.map(
      ({ date, holiday }) => `${dateInWords(date, 'fr', { year: true })} (${holiday})`,
    ),
  })),
  action: { label: 'Voir le calendrier', link },
  closing: [
    'Ce que quelqu’un avait modifié, confirmé ou compté est resté, de même que les séances où des places sont prises. Une date manque ? Ajoutez une séance à la main.',
  ],
});
