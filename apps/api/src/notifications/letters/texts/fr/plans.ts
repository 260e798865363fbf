import { enumerate, shortDateInWords } from '@presence/domain';
import type { Letters, WordingOf } from '../../letter';
import { sessionMoment, sessionPlace, type MailedSession } from '../../session-words';

const ROLES = { LEAD: 'vous menez', CO_FACILITATOR: 'vous co-animez' };

const period = (from: string, to: string) =>
  `du ${shortDateInWords(from, 'fr', false)} au ${shortDateInWords(to, 'fr')}`;

const line = (session: MailedSession) =>
  `${sessionMoment(session, 'fr')} : ${session.groupName}${sessionPlace(session)}`;

type Planned = Letters['PLAN_PUBLISHED']['sessions'][number];

const planned = ({ session, role, state, beside }: Planned) =>
  `${line(session)} ; ${ROLES[role]}${beside.length > 0 ? ` avec ${enumerate(beside, 'fr')}` : ''}${state === 'ASKED' ? ' (à confirmer)' : ''}`;

const gone = (sessions: readonly MailedSession[]) =>
  sessions.length === 0
    ? []
    : [{ title: 'Vous n’animez plus :', lines: sessions.map((each) => line(each)) }];

export const planPublished: WordingOf<'PLAN_PUBLISHED'> = (letter) => {
  const { associationName, from, to, sessions, link } = letter;
  const asked = sessions.filter(({ state }) => state === 'ASKED').length;
  return {
    subject: `Vos séances ${period(from, to)}`,
    paragraphs: [
      'Bonjour,',
      `Chez ${associationName}, qui anime les séances ${period(from, to)} est décidé. Voici tout ce qui vous concerne.`,
    ],
    lists: [
      ...(sessions.length === 0
        ? []
        : [{ title: 'Vos séances :', lines: sessions.map((each) => planned(each)) }]),
      ...gone(letter.gone),
    ],
    action: {
      label: asked > 0 ? 'Répondre, à toutes ou une par une' : 'Voir mes séances',
      link,
    },
    closing: [
      asked > 0
        ? 'Vous pouvez dire oui à toutes d’un coup, ou répondre une par une. Un non n’a pas à être expliqué : quelqu’un d’autre sera cherché.'
        : 'Vous n’avez rien à faire.',
    ],
  };
};

export const planUndone: WordingOf<'PLAN_UNDONE'> = (letter) => ({
  subject: `Séances ${period(letter.from, letter.to)} : ce qui était prévu est repris`,
  paragraphs: [
    'Bonjour,',
    `Chez ${letter.associationName}, la coordination reprend ce qui était prévu ${period(letter.from, letter.to)}. Un autre mail vous dira ce qui est décidé ; d’ici là, vous n’avez rien à faire.`,
  ],
  lists: gone(letter.gone),
  closing: ['Merci de votre patience.'],
});
