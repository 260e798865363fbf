import { dateInWords, enumerate } from '@presence/domain';
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
export const sessionsRemoved: WordingOf<'SESSIONS_REMOVED'> = ({
  associationName,
  groups,
  link,
}) => ({
  subject: 'School holidays: some sessions are no longer planned',
  paragraphs: [
    'Hello,',
    `The school holidays of a new year are known. At ${associationName}, these sessions fall on holidays during which their group does not meet: they are no longer planned.`,
  ],
  lists: groups.map(({ name, dates }) => ({
    title: `${name}:`,
    lines: dates.map(
      ({ date, holiday }) => `${dateInWords(date, 'en', { year: true })} (${holiday})`,
    ),
  })),
  action: { label: 'See the calendar', link },
  closing: [
    'What somebody had changed, confirmed or counted has stayed, and so have sessions at which seats are taken. Is a date missing? Add a session by hand.',
  ],
});
