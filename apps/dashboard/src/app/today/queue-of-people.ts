import type { WaitingLine } from '@presence/contract';
import { CONCERN_LABELS } from '../concerns/concern-labels';
import { KIND_LABELS } from '../contacts/outcome-labels';
import { phoneInWords } from '@presence/domain';
import { KIND_LABELS as WANTED_LABELS } from '../people/people-labels';
import type { QueueWords, ReadsOf } from './queue-labels';

type Kinds =
  | 'CONCERN'
  | 'LATE_VISIT'
  | 'GAP'
  | 'REFERRAL'
  | 'FIRST_VISIT'
  | 'SILENT'
  | 'UNANSWERED'
  | 'ABSENCE'
  | 'COVER_OPEN'
  | 'MISSING_OUTCOME';

const OPEN = $localize`:@@today.actOpen:Ouvrir`;
const FIND = $localize`:@@today.actFind:Trouver quelqu’un`;
const FOLLOW = $localize`:@@today.actFollow:Donner suite`;

/** What waits of the people who are called and visited, and of those who ask for it. */
export const queueOfPeople = (words: QueueWords, coordinates: boolean): ReadsOf<Kinds> => ({
  CONCERN: {
    title: $localize`:@@today.concerns:Alertes ouvertes`,
    all: words.to('alertes'),
    line: ({ concernId, concern, raisedAt, dueOn, ownerName }) => ({
      id: concernId,
      link: words.to('alertes', concernId),
      what: CONCERN_LABELS[concern],
      why: ownerName
        ? $localize`:@@today.concernOwned:Signalée ${words.instant(raisedAt)}:WHEN:, réponse attendue le ${words.date(dueOn)}:DUE:. Suivie par ${ownerName}:NAME:`
        : $localize`:@@today.concernNobody:Signalée ${words.instant(raisedAt)}:WHEN:, réponse attendue le ${words.date(dueOn)}:DUE:. Personne ne la suit encore`,
      act: OPEN,
    }),
  },
  LATE_VISIT: {
    title: $localize`:@@contacts.homeLate:Visites dont on est sans nouvelles`,
    all: words.to('roulements'),
    line: (visit) => ({
      id: visit.contactId,
      link: words.to('contacts', visit.contactId),
      what: visit.volunteerName,
      why: $localize`:@@contacts.homeLateWhy:Sortie prévue à ${words.hourOf(visit.expectedEndAt, visit.timeZone)}:TIME:. Appelez : ${visit.volunteerPhone ? phoneInWords(visit.volunteerPhone) : '—'}:PHONE:`,
      act: FOLLOW,
    }),
  },
  GAP: {
    title: $localize`:@@today.gaps:À couvrir sous 48 heures`,
    all: words.to('roulements'),
    line: ({ contactId, rotaId, kind, name, date, start, sought }) => ({
      id: contactId,
      link: words.to('roulements', rotaId),
      what: name,
      why: `${KIND_LABELS[kind]} · ${date && start ? words.at({ date, start }) : $localize`:@@today.gapWeek:cette semaine`} · ${sought ? $localize`:@@today.gapSought:remplacement demandé` : $localize`:@@today.gapNobody:personne pour l’instant`}`,
      act: FIND,
    }),
  },
  REFERRAL: {
    title: $localize`:@@today.referrals:Demandes reçues`,
    all: words.to('signalements'),
    line: ({ referralId, receivedAt, wanted, communeName, mine, overdue }) => ({
      id: referralId,
      link: words.to('signalements', referralId),
      what: $localize`:@@today.referralOf:${wanted.map((kind) => WANTED_LABELS[kind]).join(', ')}:WANTED: à ${communeName}:PLACE:`,
      why: mine
        ? $localize`:@@today.referralMine:Reçue ${words.instant(receivedAt)}:WHEN:. Vous vous en occupez`
        : $localize`:@@today.referralNew:Reçue ${words.instant(receivedAt)}:WHEN:`,
      act: OPEN,
      late: overdue,
    }),
  },
  FIRST_VISIT: {
    title: $localize`:@@today.firstVisits:Premières visites`,
    all: words.to(coordinates ? 'signalements' : 'ma-semaine'),
    line: ({ referralId, firstVisitAt, timeZone, communeName, over }) => ({
      id: referralId,
      link: coordinates ? words.to('signalements', referralId) : words.to('ma-semaine'),
      what: $localize`:@@today.firstVisitIn:Première visite à ${communeName}:PLACE:`,
      why: over
        ? $localize`:@@today.firstVisitOver:Elle était prévue ${words.instant(firstVisitAt, timeZone)}:WHEN:. Décidez de la suite`
        : $localize`:@@today.firstVisitMine:${words.instant(firstVisitAt, timeZone)}:WHEN:. C’est vous qui y allez`,
      act: OPEN,
    }),
  },
  SILENT: {
    title: $localize`:@@contacts.homeSilent:Sans nouvelles depuis trop longtemps`,
    all: words.to('personnes'),
    line: (person) => ({
      id: person.personId,
      link: words.to('personnes', person.personId),
      what: person.name,
      why: silence(person),
      act: OPEN,
    }),
  },
  UNANSWERED: {
    title: $localize`:@@contacts.homeUnanswered:Restées sans réponse`,
    all: words.to('personnes'),
    line: (contact) => ({
      id: contact.contactId,
      link: words.to('contacts', contact.contactId),
      what: contact.name,
      why: words.at(contact),
      act: FOLLOW,
    }),
  },
  ABSENCE: {
    title: $localize`:@@contacts.homeAbsences:Absences à réparer`,
    all: words.to('roulements'),
    line: ({ volunteerId, volunteerName, rotaId, from, until, contacts }) => ({
      id: `${volunteerId} ${rotaId} ${from}`,
      link: words.to('roulements', rotaId),
      what: volunteerName,
      why: $localize`:@@contacts.homeAbsencesWhy:Du ${words.date(from)}:FROM: au ${words.date(until)}:UNTIL:, contacts à reprendre : ${contacts}:COUNT:`,
      act: FIND,
    }),
  },
  COVER_OPEN: {
    title: $localize`:@@contacts.homeCover:Remplacements cherchés`,
    all: words.to('remplacements'),
    line: (contact) => ({
      id: contact.contactId,
      link: words.to('roulements', contact.rotaId),
      what: words.at(contact),
      why: '',
      act: FIND,
    }),
  },
  MISSING_OUTCOME: {
    title: $localize`:@@contacts.homeMissing:Comptes rendus attendus`,
    all: words.to('roulements'),
    line: (contact) => ({
      id: contact.contactId,
      link: words.to('contacts', contact.contactId),
      what: contact.volunteerName,
      why: words.at(contact),
      act: FOLLOW,
    }),
  },
});

function silence({ days, allowed, everReached }: WaitingLine<'SILENT'>): string {
  return everReached
    ? $localize`:@@today.silentFor:Dernier échange : il y a ${days}:DAYS: j, pour ${allowed}:ALLOWED: j au plus`
    : $localize`:@@today.neverReached:Jamais jointe : ${days}:DAYS: j d’attente, pour ${allowed}:ALLOWED: j au plus`;
}
