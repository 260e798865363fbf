import type { AbsencePreview } from '@presence/contract';
import { dateInWords, type Locale } from '@presence/domain';

/** Most sessions that are named. */
const NAMED = 5;

/** What is free once somebody leads nothing any more, to be said before; nothing where nothing is. */
export function freedInWords({ sessions, contacts }: AbsencePreview, locale: Locale): string {
  const named = sessions
    .slice(0, NAMED)
    .map(({ date, groupName }) => `${groupName} (${dateInWords(date, locale)})`)
    .join(', ');
  const more = sessions.length > NAMED ? '…' : '';
  const count = sessions.length;
  const led =
    count === 0
      ? ''
      : ' ' +
        $localize`:@@organisers.freesSessions:Séances à venir qui se libèrent (${count}:COUNT:) : ${named + more}:SESSIONS:. Pour celles des quatre prochaines semaines où il manque quelqu’un, d’autres personnes sont aussitôt sollicitées.`;
  const planned =
    contacts === 0
      ? ''
      : ' ' +
        $localize`:@@organisers.freesContacts:Appels et visites à reprendre : ${contacts}:COUNT:.`;
  return led + planned;
}
