import { enumerate } from '@presence/domain';
import type { WordingOf } from '../../letter';
import { sessionMoment, sessionPlace } from '../../session-words';

const ROLES = { LEAD: 'to lead the session', CO_FACILITATOR: 'to co-facilitate' };

export const facilitationAsked: WordingOf<'FACILITATION_ASKED'> = ({ associationName, asks }) => ({
  subject:
    asks.length === 1
      ? `Can you facilitate? ${asks[0]?.session.groupName ?? ''}`
      : `Can you facilitate ${asks.length} sessions?`,
  paragraphs: [
    'Hello,',
    asks.length === 1
      ? `${associationName} asks whether you can facilitate a session:`
      : `${associationName} asks whether you can facilitate these sessions. A yes to one does not commit you to the others:`,
  ],
  items: asks.map(({ session, role, beside }) => ({
    text: `${session.groupName}, ${sessionMoment(session, 'en')}${sessionPlace(session)}; ${ROLES[role]}${beside.length > 0 ? `, with ${enumerate(beside, 'en')}` : ''}`,
    action: { label: 'Reply', link: session.link },
  })),
  closing: [
    'You may say no without explaining: somebody else will be looked for. Your place is kept for you meanwhile.',
  ],
});
