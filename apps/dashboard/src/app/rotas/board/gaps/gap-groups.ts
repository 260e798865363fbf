import type { Localized } from '@presence/domain';
import type { BoardContact, ContactReasons } from '@presence/contract';

/** Gaps that one change would fill; null where nothing simple would. */
type GapsOfChange = { change: Localized | null; contacts: readonly BoardContact[] };
/** Gaps of one cause, which is said once, as are the obstacles that come back most often among them. */
type GapGroup = {
  cause: Localized | null;
  count: number;
  nearly: readonly Localized[];
  changes: readonly GapsOfChange[];
};

const MOST_NAMED = 3;

/** Gaps by cause, the most frequent first; those not explained (yet) last. */
export function gapGroups(
  contacts: readonly BoardContact[],
  reasons: ReadonlyMap<string, ContactReasons>,
): GapGroup[] {
  const byCause = Map.groupBy(contacts, ({ id }) => reasons.get(id)?.cause?.fr ?? '');
  return [...byCause.values()]
    .map((group) => groupOf(group, reasons))
    .sort(
      (one, other) =>
        Number(one.cause === null) - Number(other.cause === null) || other.count - one.count,
    );
}

function groupOf(
  contacts: readonly BoardContact[],
  reasons: ReadonlyMap<string, ContactReasons>,
): GapGroup {
  const [first] = contacts;
  const byChange = Map.groupBy(contacts, ({ id }) => reasons.get(id)?.smallestChange?.fr ?? '');
  const changes = [...byChange.values()].map((same) => ({
    change: (same[0] && reasons.get(same[0].id)?.smallestChange) ?? null,
    contacts: same,
  }));
  return {
    cause: (first && reasons.get(first.id)?.cause) ?? null,
    count: contacts.length,
    nearly: mostFrequent(contacts.flatMap(({ id }) => reasons.get(id)?.whyNot ?? [])),
    changes: changes.sort(
      (one, other) =>
        Number(one.change === null) - Number(other.change === null) ||
        other.contacts.length - one.contacts.length,
    ),
  };
}

function mostFrequent(sentences: readonly Localized[]): Localized[] {
  return [...Map.groupBy(sentences, ({ fr }) => fr).values()]
    .sort((one, other) => other.length - one.length)
    .slice(0, MOST_NAMED)
    .flatMap(([first]) => first ?? []);
}
