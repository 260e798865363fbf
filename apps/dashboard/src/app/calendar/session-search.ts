import type { SessionView } from '@presence/contract';
import { unaccent } from '@presence/domain';

/** The sessions in whose group, place or leaders all these words stand. */
export function sessionsWith(text: string, sessions: readonly SessionView[]): SessionView[] {
  const words = unaccent(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...sessions];
  return sessions.filter(({ groupName, venueName, communeName, facilitators }) => {
    const names = facilitators.map(({ displayName }) => displayName);
    const said = unaccent([groupName, venueName ?? '', communeName, ...names].join(' '));
    return words.every((word) => said.includes(word));
  });
}
