import type { WordingOf } from '../../letter';
import { sessionMoment, sessionPlace } from '../../session-words';

const chosen = (settings: string) => ({ label: 'Choose my reminders', link: settings });

export const sessionTomorrow: WordingOf<'SESSION_TOMORROW'> = ({
  associationName,
  sessions,
  settings,
}) => ({
  subject:
    sessions.length === 1
      ? `Your session: ${sessions[0]?.groupName}, ${sessionMoment(sessions[0], 'en')}`
      : `Your next ${sessions.length} sessions`,
  paragraphs: ['Hello,', `A short reminder from ${associationName}: you are leading soon.`],
  items: sessions.map((session) => ({
    text: `${session.groupName}: ${sessionMoment(session, 'en')}${sessionPlace(session)}`,
    action: { label: 'See the session', link: session.link },
    otherwise: { label: 'I cannot come', link: session.cannotCome },
  })),
  otherwise: [chosen(settings)],
  closing: [
    'Cannot make it? Say so from here: somebody is looked for at once, and nobody asks you why.',
  ],
});

export const attendanceAsked: WordingOf<'ATTENDANCE_ASKED'> = ({ sessions, settings }) => ({
  subject:
    sessions.length === 1
      ? `How many were you? ${sessions[0]?.groupName}`
      : `How many were you? ${sessions.length} sessions`,
  paragraphs: [
    'Hello,',
    'Thank you for your session. Only two numbers are missing, without any name: the link opens without a password.',
  ],
  items: sessions.map((session) => ({
    text: `${session.groupName}: ${sessionMoment(session, 'en')}`,
    action: { label: 'Enter attendance', link: session.link },
  })),
  otherwise: [chosen(settings)],
  closing: [
    'Each link works once, for three days, and for this session only. Please do not forward this message.',
  ],
});
