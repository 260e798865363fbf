import type { WaitingLine } from '@presence/contract';
import { KIND_LABELS } from '../contacts/outcome-labels';
import type { QueueWords, ReadsOf } from './queue-labels';

const TO_LEAD = $localize`:@@today.toLead:pour mener la séance`;
const TO_HELP = $localize`:@@today.toHelp:en co-animation`;
const ANSWER = $localize`:@@today.actAnswer:Répondre`;

/** What waits for a volunteer's own word. */
export const queueOfMine = (
  words: QueueWords,
): ReadsOf<'FACILITATION_ASKED' | 'TO_ACCEPT' | 'COVER_ASKED' | 'TO_TELL'> => {
  const when = (contact: WaitingLine<'COVER_ASKED'>) =>
    `${words.at(contact)} · ${KIND_LABELS[contact.kind]}`;
  const toWeek = ({ contactId }: { contactId: string }) => ({
    id: contactId,
    link: words.to('ma-semaine'),
    query: { contact: contactId },
  });
  return {
    FACILITATION_ASKED: {
      title: $localize`:@@today.facilitationAsked:On vous demande d’animer`,
      all: words.to('calendrier'),
      line: (session) => ({
        id: session.sessionId,
        link: words.to('seances', session.sessionId),
        what: session.groupName,
        why: `${words.during(session)} · ${session.role === 'LEAD' ? TO_LEAD : TO_HELP}`,
        act: ANSWER,
        ask: session.sessionId,
      }),
    },
    TO_ACCEPT: {
      title: $localize`:@@today.toAccept:À accepter`,
      all: words.to('ma-semaine'),
      line: (contact) => ({
        ...toWeek(contact),
        what: contact.firstName,
        why: when(contact),
        act: ANSWER,
      }),
    },
    COVER_ASKED: {
      title: $localize`:@@today.coverAsked:On cherche un relais`,
      all: words.to('remplacements'),
      line: (contact) => ({
        id: contact.contactId,
        link: words.to('remplacements'),
        what: when(contact),
        why: $localize`:@@today.coverAskedWhy:Répondez seulement si cela vous convient.`,
        act: ANSWER,
      }),
    },
    TO_TELL: {
      title: $localize`:@@contacts.toTell:À raconter`,
      all: words.to('ma-semaine'),
      line: (contact) => ({
        ...toWeek(contact),
        what: $localize`:@@contacts.homeTell:Comment cela s’est-il passé avec ${contact.firstName}:NAME: ?`,
        why: when(contact),
        act: $localize`:@@today.actTell:Raconter`,
      }),
    },
  };
};
