import type { DirectoryQuery, DirectoryResults } from '@presence/contract';
import { FACET_KEYS } from '@presence/domain';

type Part = DirectoryResults['widened'][number];

const MANNERS = FACET_KEYS.filter((key) => key !== 'theme').reverse();

/** What is let go first when nothing fits: the hour and the manner before the place, the place before the theme. */
const ORDER: readonly Part[] = [
  'soon',
  ...MANNERS,
  'within',
  'commune',
  'department',
  'region',
  'text',
  'theme',
];

/** How far a search reaches once its own distance found nothing, in kilometres. */
const WIDE_KM = 100;

/** The searches to try after `query`, each a little wider, with what has been let go so far. */
export function* widenings(
  query: DirectoryQuery,
): Generator<{ query: DirectoryQuery; widened: Part[] }> {
  let current: DirectoryQuery = { ...query, page: 1 };
  const widened: Part[] = [];
  for (const part of ORDER) {
    if (part === 'within') {
      if (!current.commune || (current.within ?? 0) >= WIDE_KM) continue;
      current = { ...current, within: WIDE_KM };
    } else {
      if (current[part] === undefined) continue;
      current = { ...current, [part]: undefined };
      if (part === 'commune') current = { ...current, within: undefined };
    }
    widened.push(part);
    yield { query: current, widened: [...widened] };
  }
}
