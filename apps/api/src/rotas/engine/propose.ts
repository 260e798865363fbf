import type { Instance } from '@presence/rota';
import { atOnce } from './at-once';
import { byMerging, exactly } from './by-merging';
import { PlanningPool, type Proposal, type ProposeOptions } from './planning-pool';
import { inParts } from './in-parts';

export type { Proposal } from './planning-pool';

/** Open contacts up to which what is left after the search is solved exactly, and up to which plans are merged in time. */
const SMALL = 400;
const MIDDLE = 1200;

/** Open contacts above which a rota is searched in parts first. */
const LARGE = 4000;

/** Proposes a rota, telling whenever there is more to tell; a stop by the signal returns the best so far. */
export async function propose(instance: Instance, options: ProposeOptions): Promise<Proposal> {
  const pool = new PlanningPool(instance, options);
  const { length } = instance.contacts.filter(({ locked }) => !locked);
  const way =
    length <= SMALL ? exactly : length <= MIDDLE ? byMerging : length <= LARGE ? atOnce : inParts;
  await way(pool);
  return pool.end();
}
