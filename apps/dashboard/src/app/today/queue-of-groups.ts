import type { QueueWords, ReadsOf } from './queue-labels';

const LISTING = $localize`:@@today.actListing:Voir la fiche`;

/** What waits of groups, their sessions and their listings. */
export const queueOfGroups = (
  words: QueueWords,
): ReadsOf<'WITHOUT_FACILITATOR' | 'ATTENDANCE' | 'LISTING_TO_VERIFY' | 'UNPUBLISHED'> => ({
  WITHOUT_FACILITATOR: {
    title: $localize`:@@today.withoutFacilitator:Personne pour animer`,
    all: words.to('calendrier'),
    line: (session) => ({
      id: session.sessionId,
      link: words.to('seances', session.sessionId),
      what: session.groupName,
      why: words.during(session),
      act: $localize`:@@today.actFind:Trouver quelqu’un`,
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
