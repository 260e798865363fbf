import type { MoveDraft, SessionView } from '@presence/contract';

/** `date` is where the calendar has put the session already: then only the public word is asked, unless more is wanted. */
export type MoveProposal = { session: SessionView; date?: string };

/** Where the session stands, or would stand on the proposed date, as the draft that puts it there. */
export const moveDraftOf = ({ session, date }: MoveProposal): MoveDraft => ({
  date: date ?? session.date,
  startTime: session.startTime,
  endTime: session.endTime,
  venueId: session.venueId,
  publicWord: session.publicWord,
  parallel: false,
});
