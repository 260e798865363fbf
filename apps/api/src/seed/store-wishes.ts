import { quarterAfter, quarterOf } from '@presence/domain';
import type { AssociationStory } from '@presence/testing';
import type { Tenant } from '../database/tenant';
import { FacilitationWishesRow } from '../facilitation-plans/wishes/facilitation-wishes.entity';
import type { Now } from './sessions';

/** What some of those who lead wish, for the quarter that is on and for the next. */
export async function storeWishes(
  tenant: Tenant,
  { facilitationWishes = [] }: AssociationStory,
  { today }: Now,
): Promise<void> {
  if (facilitationWishes.length === 0) return;
  const { associationId } = tenant.scope;
  for (const { from: quarter } of [quarterOf(today), quarterAfter(today)])
    await tenant
      .repository(FacilitationWishesRow)
      .insert(
        facilitationWishes.map((wishes) => ({ associationId, quarter, dates: [], ...wishes })),
      );
}
