import type { HttpRequest } from '@angular/common/http';
import { keptAccount } from '../../accounts/kept-account';
import type { KeptRead } from '../../offline/offline-feature';
import { keptDays } from './kept-days';

const SESSIONS = /^\/api\/associations\/([0-9a-f-]{36})\/sessions(?:\/([0-9a-f-]{36}))?$/;

/** What this device kept of a read that had no network; undefined where it kept nothing of it. */
export function keptRead({ url, params }: HttpRequest<unknown>): KeptRead | undefined {
  const [, associationId, sessionId] = SESSIONS.exec(url) ?? [];
  const days = associationId ? keptDays(keptAccount()?.id, associationId) : undefined;
  if (!days) return undefined;
  const kept = { from: days.from, to: days.to };
  if (sessionId) {
    const body = days.sessions.find(({ id }) => id === sessionId);
    return body && { body, ...kept };
  }
  const [from, to] = [params.get('from') ?? '', params.get('to') ?? ''];
  // Days that were not kept are not days without sessions.
  if (to < days.from || from > days.to) return undefined;
  const groupId = params.get('groupId');
  const body = days.sessions.filter(
    (session) =>
      session.date >= from &&
      session.date <= to &&
      (groupId === null || session.groupId === groupId),
  );
  return { body, ...kept };
}
