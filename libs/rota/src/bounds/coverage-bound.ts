import type { Highs } from 'highs';
import type { Instance, RotaContact } from '../instance';
import { CoveragePrices } from './coverage-prices';
import { addLimits } from './limits';
import { LinearModel } from './linear-model';
import { buildModel } from './model';
import type { Serving } from './rota-model';
import { partsOf } from './parts';
import { solveRelaxation } from './relaxation';

/** Up to so many volunteers, one linear program says it all, in a few seconds. */
const AT_ONCE = 200;

/**
 * Volunteers of a group in the first sweep, fewer where there are many groups (the memory of a linear program grows with
 * its size), and by how much the groups of the sweeps that follow are larger.
 */
const TOGETHER = 100;
const TOGETHER_OF_MANY = 70;
const MANY = 1000;
const SIZES = [1, 1, 0.8, 1.25, 0.9, 1.1];

/**
 * Proves a bound on the uncovered weight, group of volunteers by group: the best prices of one group, by a linear
 * program, while those of the others stand. Each step can only raise the bound; `found` hears of each, rounded up
 * since weights are whole. Stops after `sweeps` rounds over all groups,
 * after two that raised nothing, or when `stop` says so.
 */
export function proveCoverage(
  instance: Instance,
  highs: Highs,
  { sweeps = 8, together = groupSize(instance), stop = () => false, found }: ProofOptions = {},
): number {
  if (instance.volunteers.length <= Math.max(together, AT_ONCE)) {
    const { objective } =
      solveRelaxation(
        highs,
        buildModel(instance, { objective: 'coverage', people: false }).linear.data(true),
        'simplex',
        stop,
      ) ?? {};
    const bound = roundedUp(objective ?? 0);
    found?.(bound);
    return bound;
  }
  const prices = new CoveragePrices(instance);
  let best = roundedUp(prices.bound());
  const parts = partsOf(instance, together);
  const home = homes(prices, parts);
  const step = (part: readonly number[], contacts: readonly RotaContact[], alone: boolean) => {
    if (stop()) return;
    const own = new Set(part);
    const { linear, limits } = partModel(prices, own, contacts, alone);
    const solved = solveRelaxation(highs, linear.data(true), 'simplex', stop);
    if (!solved) return;
    prices.set(
      part,
      limits.map((limit) => ({ limit, price: -(solved.rowDual[limit.row] ?? 0) })),
    );
  };
  const tell = () => {
    const bound = roundedUp(prices.bound());
    if (bound > best) best = bound;
    found?.(best);
  };
  parts.forEach((part, at) =>
    step(
      part,
      prices.contacts.filter((contact) => home[contact.need] === at),
      true,
    ),
  );
  tell();
  let idle = 0;
  for (let sweep = 0; sweep < sweeps && idle < 2 && !stop(); sweep++) {
    const before = best;
    // Groups that overlap those of the sweep before carry prices over their borders.
    const size = together * (SIZES[sweep % SIZES.length] ?? 1);
    const shifted = partsOf(instance, size, Math.round((sweep * together) / 2));
    for (const part of shifted) {
      const own = new Set(part);
      const touched = prices.contacts.filter((contact) =>
        prices.needOf(contact).candidates.some(({ volunteer }) => own.has(volunteer)),
      );
      step(part, touched, false);
    }
    tell();
    idle = best > before ? 0 : idle + 1;
  }
  return best;
}

const groupSize = ({ volunteers }: Instance) =>
  volunteers.length > MANY ? TOGETHER_OF_MANY : TOGETHER;

export type ProofOptions = {
  sweeps?: number;
  together?: number;
  stop?: () => boolean;
  found?: (bound: number) => void;
};

/** Weights are whole, so a bound may be rounded up; a thousandth is left to the solver's tolerance. */
const roundedUp = (bound: number) => Math.ceil(bound - 1e-3);

/** The part in which each need (position) has the most candidates. */
function homes({ instance }: CoveragePrices, parts: readonly (readonly number[])[]): number[] {
  const partOf = new Map(
    parts.flatMap((part, at) => part.map((volunteer) => [volunteer, at] as const)),
  );
  return instance.needs.map(({ candidates }) => {
    const counts = parts.map(() => 0);
    for (const { volunteer } of candidates) {
      const at = partOf.get(volunteer) ?? 0;
      counts[at] = (counts[at] ?? 0) + 1;
    }
    return counts.indexOf(Math.max(...counts));
  });
}

/** Which of these contacts the volunteers of a part serve best, when all others ask their price or (`alone`) do not come. */
function partModel(
  prices: CoveragePrices,
  own: ReadonlySet<number>,
  contacts: readonly RotaContact[],
  alone: boolean,
) {
  const linear = new LinearModel();
  const servings: Serving[] = [];
  const elsewhere = (volunteer: number) => !own.has(volunteer);
  for (const contact of contacts) {
    const need = prices.needOf(contact);
    const visit = need.kind === 'VISIT';
    // A visit in pairs counts as two halves here: the prices are a little less apt, the bound as true.
    const seats = need.volunteersNeeded;
    const gap = (alone ? need.weight : prices.cheapest(contact, elsewhere)) / seats;
    // Served elsewhere for nothing, it asks nothing of these volunteers.
    if (gap <= 1e-9) continue;
    const row = linear.row(seats, Infinity);
    linear.put(row, linear.column(gap, seats), 1);
    for (const candidate of need.candidates) {
      if (!own.has(candidate.volunteer)) continue;
      const possible = contact.halfDays.filter(
        (halfDay) =>
          (prices.room.minutes[candidate.volunteer]?.[halfDay] ?? 0) >= candidate.minutes,
      );
      for (const halfDay of possible) {
        const column = linear.column(0);
        linear.put(row, column, 1);
        servings.push({ column, contact: contact.id, need: need.id, candidate, visit, halfDay });
      }
    }
  }
  return { linear, limits: addLimits({ linear, servings }, prices.room) };
}
