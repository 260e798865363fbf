import type { HttpRequest } from '@angular/common/http';
import { keptAccount } from '../accounts/kept-account';
import { keptDays } from './kept-days';

const SESSIONS = /^\/api\/associations\/([0-9a-f-]{36})\/sessions(?:\/([0-9a-f-]{36}))?$/;

/** What this device kept of a read that had no network; undefined where it kept nothing of it. */
export function keptAnswer({ url, params }: HttpRequest<unknown>): unknown {
  const [, associationId, sessionId] = SESSIONS.exec(url) ?? [];
  const days = associationId ? keptDays(keptAccount()?.id, associationId) : undefined;
  if (!days) return undefined;
  if (sessionId) return days.sessions.find(({ id }) => id === sessionId);
  const [from, to] = [params.get('from') ?? '', params.get('to') ?? ''];
  // Days that were not kept are not days without sessions.
  if (to < days.from || from > days.to) return undefined;
  const groupId = params.get('groupId');
  return days.sessions.filter(
    (session) =>
      session.date >= from &&
      session.date <= to &&
      (groupId === null || session.groupId === groupId),
  );
}
