import { holidayNameOn } from '@presence/domain';
import { missingInWords } from '../groups/facilitation-labels';
import type { UndecidedSessions } from '../sessions/undecided-sessions';
import type { QueueWords, ReadsOf } from './queue-labels';

type Kinds =
  | 'SESSION_GAP'
  | 'SESSION_ASKED'
  | 'UNDECIDED'
  | 'WITHOUT_FACILITATOR'
  | 'ATTENDANCE'
  | 'SESSIONS_REMOVED'
  | 'GEM_REPORT'
  | 'LISTING_TO_VERIFY'
  | 'UNPUBLISHED';

const FIND = $localize`:@@today.actFind:Trouver quelqu’un`;
const LISTING = $localize`:@@today.actListing:Voir la fiche`;

/** What waits of groups, their sessions and their listings. */
export const queueOfGroups = (words: QueueWords, undecided: UndecidedSessions): ReadsOf<Kinds> => ({
  SESSION_GAP: {
    title: $localize`:@@today.sessionGaps:Séances à couvrir sous 48 heures`,
    all: words.to('remplacements'),
    line: (session) => ({
      id: `${session.sessionId} ${session.replacedName}`,
      link: words.to('seances', session.sessionId),
      what: session.groupName,
      why: $localize`:@@today.sessionGapWhy:${words.during(session)}:WHEN: · ${session.replacedName}:NAME: ne peut pas venir, personnes sollicitées : ${session.askedCount}:COUNT:`,
      act: FIND,
      urgent: $localize`:@@today.soon:Dans moins de 48 heures`,
    }),
  },
  SESSION_ASKED: {
    title: $localize`:@@today.sessionAsked:On cherche quelqu’un pour une séance`,
    all: words.to('remplacements'),
    line: (session) => ({
      id: `${session.sessionId} ${session.replacedName}`,
      link: words.to('seances', session.sessionId),
      what: session.groupName,
      why: $localize`:@@today.sessionAskedWhy:${words.during(session)}:WHEN: · à la place de ${session.replacedName}:NAME:, si cela vous convient`,
      act: $localize`:@@today.actAnswer:Répondre`,
    }),
  },
  UNDECIDED: {
    title: $localize`:@@today.undecided:Séances à décider`,
    all: words.to('calendrier'),
    line: (session) => {
      const known = { ...session, id: session.sessionId };
      const holiday = holidayNameOn(session.date, session.inseeCode)?.[words.locale];
      return {
        id: session.sessionId,
        link: words.to('seances', session.sessionId),
        what: session.groupName,
        why: [words.during(session), holiday].filter(Boolean).join(' · '),
        act: $localize`:@@today.actOpen:Ouvrir`,
        choices: [
          {
            label: $localize`:@@sessions.confirm:Maintenir`,
            choose: () => undecided.confirm(known),
          },
          {
            label: $localize`:@@sessions.decline:Pas de séance`,
            choose: () => undecided.decline(known, session.inseeCode),
          },
        ],
      };
    },
  },
  WITHOUT_FACILITATOR: {
    title: $localize`:@@today.somebodyMissing:Il manque quelqu’un pour animer`,
    all: words.to('calendrier'),
    line: (session) => ({
      id: session.sessionId,
      link: words.to('seances', session.sessionId),
      what: session.groupName,
      why: `${words.during(session)} · ${missingInWords(session.missing, session.nobody).text}`,
      act: FIND,
    }),
  },
  ATTENDANCE: {
    title: $localize`:@@today.attendanceToEnter:Présences à saisir`,
    all: words.to('presences-a-saisir'),
    line: (session) => ({
      id: session.sessionId,
      link: words.to('seances', session.sessionId, 'presences'),
      what: session.groupName,
      why: words.during(session),
      act: $localize`:@@today.enter:Saisir`,
      late: session.overdue,
    }),
  },
  SESSIONS_REMOVED: {
    title: $localize`:@@today.sessionsRemoved:Séances retirées, vacances scolaires connues`,
    all: words.to('calendrier'),
    line: ({ removalId, groupId, groupName, removed, from, to }) => ({
      id: removalId,
      link: words.to('groupes', groupId),
      what: groupName,
      why:
        from === to
          ? $localize`:@@today.sessionRemoved:Séance du ${words.date(from)}:DATE:`
          : $localize`:@@today.sessionsRemovedWhy:Séances : ${removed}:COUNT:, du ${words.date(from)}:FROM: au ${words.date(to)}:TO:`,
      act: $localize`:@@today.actOpen:Ouvrir`,
    }),
  },
  GEM_REPORT: {
    title: $localize`:@@today.gemReports:Rapport annuel du GEM`,
    all: words.to('rapports'),
    line: ({ groupId, groupName, year, dueOn }) => ({
      id: groupId,
      link: words.to('rapports', 'gem', String(year), groupId),
      what: groupName,
      why: $localize`:@@today.gemReportDue:Année ${year}:YEAR:, à remettre à l’ARS avant le ${words.date(dueOn)}:DATE:`,
      act: $localize`:@@today.actReport:Préparer`,
    }),
  },
  LISTING_TO_VERIFY: {
    title: $localize`:@@today.listingsToVerify:Fiches à vérifier`,
    all: words.to('groupes'),
    line: ({ groupId, groupName, verifiedUntil }) => ({
      id: groupId,
      link: words.to('groupes', groupId, 'fiche'),
      what: groupName,
      why: $localize`:@@today.verifyBefore:Avant le ${words.dateOf(verifiedUntil)}:DATE:`,
      act: $localize`:@@today.actVerify:Vérifier`,
    }),
  },
  UNPUBLISHED: {
    title: $localize`:@@today.unpublishedListings:Pas encore dans l’annuaire`,
    all: words.to('groupes'),
    line: ({ groupId, groupName }) => ({
      id: groupId,
      link: words.to('groupes', groupId, 'fiche'),
      what: groupName,
      why: $localize`:@@today.unpublished:Fiche pas encore publiée dans l’annuaire`,
      act: LISTING,
    }),
  },
});
