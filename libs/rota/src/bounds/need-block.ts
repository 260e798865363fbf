import type { RotaModel, Serving } from './rota-model';
import { pairKey } from './room';

/** A contact has no more bits than a mask of this many: a need with more is bounded part by part. */
const MOST_CONTACTS = 8;

/** A volunteer in a block: the column of the pair (-1 when paid already) and, contact by contact, of the servings. */
type Helper = { pair: number; servings: number[][] };

/** The columns of one need (or of a part of its contacts), which no limit of a volunteer joins to other needs. */
export type NeedBlock = {
  gaps: number[];
  helpers: Helper[];
  /** 1, or how many parts share the cost of a pair. */
  parts: number;
  /** For visits in pairs: for each contact, its half-days, each with the columns of the helpers (-1: cannot). */
  together: number[][][] | null;
};

/** The blocks of a model, one for each need. */
export function needBlocks(model: RotaModel): NeedBlock[] {
  const { instance, servings, gaps } = model;
  const byContact = Map.groupBy(servings, ({ contact }) => contact);
  const blocks: NeedBlock[] = [];
  for (const [id, contacts] of Map.groupBy(
    gaps.keys(),
    (contact) => instance.contacts[contact]?.need ?? -1,
  )) {
    const need = instance.needs[id];
    if (!need) continue;
    const parts = Math.ceil(contacts.length / MOST_CONTACTS);
    for (let part = 0; part < parts; part++) {
      const own = contacts.filter((_, at) => at % parts === part);
      blocks.push(blockOf(model, own, byContact, parts, need.volunteersNeeded === 2));
    }
  }
  return blocks;
}

function blockOf(
  model: RotaModel,
  contacts: number[],
  byContact: Map<number, Serving[]>,
  parts: number,
  two: boolean,
): NeedBlock {
  const { instance, pairs, gaps } = model;
  const own = contacts.map((contact) => byContact.get(contact) ?? []);
  const volunteers = [...new Set(own.flat().map(({ candidate }) => candidate.volunteer))];
  const helpers = volunteers.map((volunteer) => {
    const servings = own.map((of) =>
      of.filter(({ candidate }) => candidate.volunteer === volunteer),
    );
    const need = servings.flat()[0]?.need ?? 0;
    return {
      pair: pairs.get(pairKey(instance, need, volunteer)) ?? -1,
      servings: servings.map((of) => of.map(({ column }) => column)),
    };
  });
  const together = own.map((of) =>
    [...Map.groupBy(of, ({ halfDay }) => halfDay).values()].map((here) =>
      volunteers.map(
        (volunteer) =>
          here.find(({ candidate }) => candidate.volunteer === volunteer)?.column ?? -1,
      ),
    ),
  );
  return {
    gaps: contacts.map((contact) => gaps.get(contact) ?? -1),
    helpers,
    parts,
    together: two ? together : null,
  };
}

/**
 * The cheapest way to serve or leave every contact of a block for these costs of the columns, exactly; the columns
 * chosen are marked in `chosen`.
 */
export function cheapest(block: NeedBlock, cost: Float64Array, chosen: Float64Array): number {
  return block.together
    ? cheapestInPairs(block, block.together, cost, chosen)
    : cheapestAlone(block, cost, chosen);
}

/** What a helper who must be paid for can do: the least cost of each contact and the column that has it. */
type Offer = { pair: number; paid: number; least: Float64Array; columns: Int32Array };

/** A dynamic program over the helpers that cost something and over the set of contacts settled so far. */
function cheapestAlone(
  { gaps, helpers, parts }: NeedBlock,
  cost: Float64Array,
  chosen: Float64Array,
): number {
  const at = (column: number) => cost[column] ?? 0;
  let base = 0;
  // What serves each contact with nobody to pay: a gap, or a helper whose pair is free.
  const free = Float64Array.from(gaps, at);
  const freely = Int32Array.from(gaps);
  const offers: Offer[] = [];
  for (const { pair, servings } of helpers) {
    const paid = pair < 0 ? 0 : at(pair) / parts;
    if (paid > 0) continue;
    base += paid;
    if (pair >= 0) chosen[pair] = (chosen[pair] ?? 0) + 1 / parts;
    for (const [contact, of] of servings.entries()) {
      for (const column of of)
        if (at(column) < (free[contact] ?? 0)) free[contact] = at((freely[contact] = column));
    }
  }
  for (const { pair, servings } of helpers) {
    const paid = pair < 0 ? 0 : at(pair) / parts;
    if (paid <= 0) continue;
    let saved = -paid;
    const least = new Float64Array(gaps.length).fill(Infinity);
    const columns = new Int32Array(gaps.length);
    for (const [contact, of] of servings.entries()) {
      for (const column of of)
        if (at(column) < (least[contact] ?? 0)) least[contact] = at((columns[contact] = column));
      saved += Math.max(0, (free[contact] ?? 0) - (least[contact] ?? 0));
    }
    if (saved > 1e-12) offers.push({ pair, paid, least, columns });
  }
  const settled =
    offers.length > 0
      ? settle(free, offers)
      : { total: free.reduce((sum, one) => sum + one, 0), shares: [] };
  let left = (1 << gaps.length) - 1;
  for (const [offer, share] of settled.shares) {
    chosen[offer.pair] = (chosen[offer.pair] ?? 0) + 1 / parts;
    offer.columns.forEach((column, bit) => {
      if (share & (1 << bit)) chosen[column] = 1;
    });
    left ^= share;
  }
  freely.forEach((column, bit) => {
    if (left & (1 << bit)) chosen[column] = 1;
  });
  return base + settled.total;
}

/** The least total, and which contacts (a mask) each offer that is taken serves. */
function settle(
  free: Float64Array,
  offers: readonly Offer[],
): { total: number; shares: [Offer, number][] } {
  const size = 1 << free.length;
  const first = new Float64Array(size);
  for (let mask = 1; mask < size; mask++) {
    const bit = 31 - Math.clz32(mask);
    first[mask] = (first[mask ^ (1 << bit)] ?? 0) + (free[bit] ?? 0);
  }
  const steps = [first];
  let before = first;
  for (const { paid, least } of offers) {
    const after = before.map((sum) => sum + paid);
    least.forEach((price, bit) => {
      if (price === Infinity) return;
      for (let mask = 1 << bit; mask < size; mask = (mask + 1) | (1 << bit)) {
        const served = (after[mask ^ (1 << bit)] ?? 0) + price;
        if (served < (after[mask] ?? 0)) after[mask] = served;
      }
    });
    for (let mask = 0; mask < size; mask++)
      if ((before[mask] ?? 0) <= (after[mask] ?? 0)) after[mask] = before[mask] ?? 0;
    steps.push(after);
    before = after;
  }
  const shares: [Offer, number][] = [];
  let mask = size - 1;
  for (let at = offers.length - 1; at >= 0; at--) {
    const offer = offers[at];
    const [sums, target] = [steps[at], steps[at + 1]?.[mask] ?? 0];
    if (!offer || !sums || sums[mask] === target) continue;
    let share = 0;
    let closest = Infinity;
    for (let part = mask; part > 0; part = (part - 1) & mask) {
      let sum = (sums[mask ^ part] ?? 0) + offer.paid;
      for (let bit = 0; bit < free.length; bit++)
        if (part & (1 << bit)) sum += offer.least[bit] ?? Infinity;
      if (Math.abs(sum - target) < closest) [closest, share] = [Math.abs(sum - target), part];
    }
    shares.push([offer, share]);
    mask ^= share;
  }
  return { total: before[size - 1] ?? 0, shares };
}

/** Visits in pairs: every set of helpers that may pay is tried, those cut off that cost too much whoever joins. */
function cheapestInPairs(
  block: NeedBlock,
  together: number[][][],
  cost: Float64Array,
  chosen: Float64Array,
): number {
  const at = (column: number) => cost[column] ?? 0;
  const paid = block.helpers.map(({ pair }) => (pair < 0 ? 0 : at(pair) / block.parts));
  const base = paid.reduce((sum, one) => sum + Math.min(0, one), 0);
  const open = paid.map((one) => one <= 0);
  const serve = (who: readonly boolean[], mark?: Float64Array) => {
    let sum = 0;
    together.forEach((halfDays, contact) => {
      const gap = block.gaps[contact] ?? 0;
      let best = at(gap);
      let two = [gap];
      for (const columns of halfDays) {
        const [one, other] = columns
          .filter((column, helper) => column >= 0 && who[helper])
          .sort((a, b) => at(a) - at(b));
        if (one === undefined || other === undefined || at(one) + at(other) >= best) continue;
        best = at(one) + at(other);
        two = [one, other];
      }
      sum += best;
      if (mark) for (const column of two) mark[column] = 1;
    });
    return sum;
  };
  const order = paid.map((_, helper) => helper).filter((helper) => (paid[helper] ?? 0) > 0);
  let best = Infinity;
  let who = [...open];
  const branch = (next: number, spent: number, now: boolean[], may: boolean[]) => {
    if (spent + serve(may) >= best - 1e-9) return;
    const total = spent + serve(now);
    if (total < best) [best, who] = [total, [...now]];
    for (let at = next; at < order.length; at++) {
      const helper = order[at] ?? 0;
      now[helper] = true;
      branch(at + 1, spent + (paid[helper] ?? 0), now, may);
      now[helper] = false;
      may = may.with(helper, false);
    }
  };
  branch(
    0,
    0,
    [...open],
    open.map(() => true),
  );
  block.helpers.forEach(({ pair }, helper) => {
    if (pair >= 0 && who[helper]) chosen[pair] = (chosen[pair] ?? 0) + 1 / block.parts;
  });
  serve(who, chosen);
  return base + best;
}
