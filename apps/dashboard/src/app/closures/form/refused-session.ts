import { Clash } from '@presence/contract';
import type { Id } from '@presence/domain';
import * as z from 'zod';
import { problemOf } from '../../problems/problem-error';
import type { SessionChoice } from './closure-form.model';

const Clashes = z.object({
  clashes: z.array(Clash.pick({ date: true, startTime: true, endTime: true })).min(1),
});

/**
 * The session that a refusal concerns: the one to whose place in the list an issue leads, or the first that moves to where
 * something stands in the way.
 */
export function refusedSession(refusal: unknown, sent: readonly SessionChoice[]): Id | undefined {
  if (refusal === undefined) return undefined;
  const { issues, details } = problemOf(refusal);
  const path = issues.find(({ path: [list] }) => list === 'sessions')?.path;
  if (path) return sent[Number(path[1])]?.sessionId;
  const clashes = Clashes.safeParse(details).data?.clashes ?? [];
  return sent.find(
    ({ choice, to }) =>
      choice === 'MOVE' &&
      clashes.some(
        ({ date, startTime, endTime }) =>
          date === to.date && startTime < to.endTime && to.startTime < endTime,
      ),
  )?.sessionId;
}
