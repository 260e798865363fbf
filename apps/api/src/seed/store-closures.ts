import type { ClosureDates } from '@presence/domain';
import type { AssociationStory, ClosureStory } from '@presence/testing';
import { applyClosure, touchedBy } from '../closures/apply-closure';
import { ClosureRow } from '../closures/closure.entity';
import type { Tenant } from '../database/tenant';
import type { Now } from './sessions';

/** The dates of a closure that are on or come next. */
function datesOf({ from, to }: ClosureStory, today: string): ClosureDates {
  const year = Number(today.slice(0, 4));
  const at = `${year}-${to}` < today ? year + 1 : year;
  return { from: `${at}-${from}`, to: `${at}-${to}` };
}

/** Closes groups as the story tells: whatever is still to come on those dates is cancelled. */
export async function storeClosures(
  tenant: Tenant,
  { closures = [] }: AssociationStory,
  { today, instant }: Now,
): Promise<void> {
  for (const story of closures) {
    const { id, groupId, publicWord } = story;
    const closed = { scope: 'GROUP' as const, closedId: groupId, ...datesOf(story, today) };
    const { from, to } = closed;
    await tenant.repository(ClosureRow).insert({
      ...{ associationId: tenant.scope.associationId, id, scope: 'GROUP', groupId },
      ...{ from, to, publicWord },
    });
    const sessions = (await touchedBy(tenant, closed)).map((session) => ({
      sessionId: session.id,
      choice: 'CANCEL' as const,
    }));
    await applyClosure(tenant, { id, ...closed, publicWord, sessions, contacts: null }, instant);
  }
}
