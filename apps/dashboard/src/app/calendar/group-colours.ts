import type { Id } from '@presence/domain';

/** How many colours of groups the theme has (`--p-group-1` …). */
export const GROUP_COLOURS = 8;

export type ColourOf = (groupId: Id) => string;

/** A colour of the theme for each group, neighbours in the list apart as long as there are colours. */
export function groupColours(groupIds: readonly Id[]): ColourOf {
  const places = new Map(groupIds.map((id, place) => [id, place]));
  return (id) => `var(--p-group-${((places.get(id) ?? 0) % GROUP_COLOURS) + 1})`;
}
