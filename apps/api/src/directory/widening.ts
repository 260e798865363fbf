import type { DirectoryResults } from '@presence/contract';
import { FACET_KEYS } from '@presence/domain';
import type { SearchReach } from './directory.search';

type Part = DirectoryResults['widened'][number];
type Widened = { query: SearchReach; widened: Part[] };

/** What somebody came for: no other theme's group is ever shown as if it fitted. */
const KEPT: readonly Part[] = ['theme'];
const MANNERS = FACET_KEYS.filter((key) => !KEPT.includes(key)).toReversed();

/** What is let go first when nothing fits: the hour and the manner before the distance, the distance before the words. */
const ORDER: readonly Part[] = [
  'soon',
  ...MANNERS,
  'within',
  'commune',
  'department',
  'region',
  'text',
];

/** How far a search reaches once its own distance found nothing, in kilometres. */
const WIDE_KM = 100;

/**
 * The searches to try after `query`: first each part let go by itself, the one that matters least first; then ever more
 * of them together, with what has been let go so far.
 */
export function* widenings(query: SearchReach): Generator<Widened> {
  const first: SearchReach = { ...query, page: 1 };
  for (const part of ORDER) {
    const wider = withoutPart(first, part);
    if (wider) yield { query: wider, widened: [part] };
  }
  let current = first;
  const widened: Part[] = [];
  for (const part of ORDER) {
    const wider = withoutPart(current, part);
    if (!wider) continue;
    current = wider;
    widened.push(part);
    if (widened.length > 1) yield { query: current, widened: [...widened] };
  }
}

/** The search without one part; null when it does not ask for it. A place that is let go still says what is nearest. */
function withoutPart(query: SearchReach, part: Part): SearchReach | null {
  if (part === 'within') {
    const isWide = (query.within ?? 0) >= WIDE_KM || query.anywhere;
    return query.commune && !isWide ? { ...query, within: WIDE_KM } : null;
  }
  if (part === 'commune')
    return query.commune && !query.anywhere
      ? { ...query, within: undefined, anywhere: true }
      : null;
  return query[part] === undefined ? null : { ...query, [part]: undefined };
}
