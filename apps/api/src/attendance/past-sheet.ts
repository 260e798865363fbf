import type { PastSession } from '@presence/contract';
import { NOT_HELD_LABELS, type Locale } from '@presence/domain';
import type { CsvCell } from '@presence/formats';
import { PAST_SESSIONS_TEXTS } from './texts/past-sessions';

/** The past sessions of a group as a sheet, one a line; cells are empty where nothing is known. */
export function pastSheet(sessions: readonly PastSession[], locale: Locale): CsvCell[][] {
  const { columns, records } = PAST_SESSIONS_TEXTS[locale];
  return [
    Object.values(columns),
    ...sessions.map((session) => [
      session.date,
      session.startTime,
      session.endTime,
      records[session.record],
      session.attendeeCount,
      session.firstTimerCount,
      session.notHeldReason && NOT_HELD_LABELS[session.notHeldReason][locale],
      session.publicWord || null,
    ]),
  ];
}
