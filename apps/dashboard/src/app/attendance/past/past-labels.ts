import type { PastSession } from '@presence/contract';
import { type Locale, NOT_HELD_LABELS, type SessionRecord } from '@presence/domain';

/** What is known of a session that is over. */
export const RECORD_LABELS: Record<SessionRecord, string> = {
  HELD: $localize`:@@attendance.recordHeld:Tenue`,
  NOBODY_CAME: $localize`:@@attendance.recordNobodyCame:Personne n’est venu`,
  NOT_HELD: $localize`:@@attendance.recordNotHeld:Non tenue`,
  CANCELLED: $localize`:@@attendance.recordCancelled:Annulée`,
  NOT_DECIDED: $localize`:@@attendance.recordNotDecided:Jour de congé, non décidée`,
  NOT_ENTERED: $localize`:@@attendance.recordNotEntered:Non saisie`,
};

/** What is known of it beside its record: how many came, why it was not held, or the public word. */
export function formatDetail(session: PastSession, locale: Locale): string {
  const { record, attendeeCount, firstTimerCount, notHeldReason, publicWord } = session;
  if (record === 'CANCELLED') return publicWord === '' ? '' : `« ${publicWord} »`;
  if (notHeldReason !== null) return NOT_HELD_LABELS[notHeldReason][locale];
  if (record !== 'HELD' || attendeeCount === null) return '';
  const present =
    attendeeCount === 1
      ? $localize`:@@attendance.onePresent:1 personne présente`
      : $localize`:@@attendance.manyPresent:${attendeeCount}:COUNT: personnes présentes`;
  return firstTimerCount
    ? $localize`:@@attendance.withFirstTimers:${present}:PEOPLE:, dont ${firstTimerCount}:COUNT: pour la première fois`
    : present;
}
