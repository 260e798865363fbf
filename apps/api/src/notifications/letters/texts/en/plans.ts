import { enumerate, shortDateInWords } from '@presence/domain';
import type { Letters, WordingOf } from '../../letter';
import { sessionMoment, sessionPlace, type MailedSession } from '../../session-words';

const ROLES = { LEAD: 'you lead', CO_FACILITATOR: 'you help to lead' };

const period = (from: string, to: string) =>
  `from ${shortDateInWords(from, 'en', false)} to ${shortDateInWords(to, 'en')}`;

const line = (session: MailedSession) =>
  `${sessionMoment(session, 'en')}: ${session.groupName}${sessionPlace(session)}`;

type Planned = Letters['PLAN_PUBLISHED']['sessions'][number];

const planned = ({ session, role, state, beside }: Planned) =>
  `${line(session)}; ${ROLES[role]}${beside.length > 0 ? ` with ${enumerate(beside, 'en')}` : ''}${state === 'ASKED' ? ' (to confirm)' : ''}`;

const gone = (sessions: readonly MailedSession[]) =>
  sessions.length === 0
    ? []
    : [{ title: 'You no longer lead:', lines: sessions.map((each) => line(each)) }];

export const planPublished: WordingOf<'PLAN_PUBLISHED'> = (letter) => {
  const { associationName, from, to, sessions, link } = letter;
  const asked = sessions.filter(({ state }) => state === 'ASKED').length;
  return {
    subject: `Your sessions ${period(from, to)}`,
    paragraphs: [
      'Hello,',
      `At ${associationName}, it is decided who leads the sessions ${period(from, to)}. Here is all that concerns you.`,
    ],
    lists: [
      ...(sessions.length === 0
        ? []
        : [{ title: 'Your sessions:', lines: sessions.map((each) => planned(each)) }]),
      ...gone(letter.gone),
    ],
    action: { label: asked > 0 ? 'Reply, to all or one by one' : 'See my sessions', link },
    closing: [
      asked > 0
        ? 'You can say yes to all of them at once, or reply one by one. A no needs no explanation: somebody else will be found.'
        : 'There is nothing for you to do.',
    ],
  };
};

export const planUndone: WordingOf<'PLAN_UNDONE'> = (letter) => ({
  subject: `Sessions ${period(letter.from, letter.to)}: what was planned is taken back`,
  paragraphs: [
    'Hello,',
    `At ${letter.associationName}, those who coordinate take back what was planned ${period(letter.from, letter.to)}. Another mail will tell you what is decided; until then, there is nothing for you to do.`,
  ],
  lists: gone(letter.gone),
  closing: ['Thank you for your patience.'],
});
