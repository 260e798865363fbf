import type { SessionView } from '@presence/contract';
import type { Id, Locale } from '@presence/domain';
import { whenOf } from '../../sessions/session-labels';

/** What differs between two readings of the sessions that a closure touches. */
export type PreviewChange = {
  added: ReadonlySet<Id>;
  /** One line for each session that is no longer among them. */
  gone: readonly string[];
};

export function previewChange(
  before: readonly SessionView[],
  now: readonly SessionView[],
  locale: Locale,
): PreviewChange {
  const known = new Set(before.map(({ id }) => id));
  const left = new Set(now.map(({ id }) => id));
  return {
    added: new Set(now.map(({ id }) => id).filter((id) => !known.has(id))),
    gone: before
      .filter(({ id }) => !left.has(id))
      .map((session) => `${session.groupName} : ${whenOf(session, locale)}`),
  };
}
