import { outcomeInWords } from '../contacts/outcome-words';
import type { Waiting } from './kept-entries';

/** What an entry says, in one line. */
export function entryInWords(waiting: Waiting): string {
  switch (waiting.kind) {
    case 'ATTENDANCE':
      return $localize`:@@offline.attendance:Présences d’une séance : ${waiting.draft.attendeeCount}:COUNT:`;
    case 'OUTCOME':
      return $localize`:@@offline.outcome:Compte rendu : ${outcomeInWords(waiting.draft)}:OUTCOME:`;
    case 'CHECK_IN':
      return $localize`:@@offline.checkIn:Arrivée sur place`;
    case 'CHECK_OUT':
      return $localize`:@@offline.checkOut:Sortie d’une visite`;
  }
}
