import type { RotaModel, Serving } from './model';
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
  for (const [id, contacts] of Map.groupBy(gaps.keys(), (contact) => instance.contacts[contact]?.need ?? -1)) {
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
    const servings = own.map((of) => of.filter(({ candidate }) => candidate.volunteer === volunteer));
    const need = servings.flat()[0]?.need ?? 0;
    return {
      pair: pairs.get(pairKey(instance, need, volunteer)) ?? -1,
      servings: servings.map((of) => of.map(({ column }) => column)),
    };
  });
  const together = own.map((of) =>
    [...Map.groupBy(of, ({ halfDay }) => halfDay).values()].map((here) =>
      volunteers.map((volunteer) => here.find(({ candidate }) => candidate.volunteer === volunteer)?.column ?? -1),
    ),
  );
  return { gaps: contacts.map((contact) => gaps.get(contact) ?? -1), helpers, parts, together: two ? together : null };
}

/**
 * The cheapest way to serve or leave every contact of a block for these costs of the columns, exactly; the columns
 * chosen are marked in `chosen`.
 */
export function cheapest(block: NeedBlock, cost: Float64Array, chosen: Float64Array): number {
  return block.together ? cheapestInPairs(block, block.together, cost, chosen) : cheapestAlone(block, cost, chosen);
}

/** A dynamic program over helpers and over the set of contacts settled so far. */
function cheapestAlone({ gaps, helpers, parts }: NeedBlock, cost: Float64Array, chosen: Float64Array): number {
  const size = 1 << gaps.length;
  const at = (column: number) => cost[column] ?? 0;
  let base = 0;
  const useful: { pair: number; paid: number; least: number[]; columns: number[] }[] = [];
  for (const { pair, servings } of helpers) {
    let paid = pair < 0 ? 0 : at(pair) / parts;
    // A pair that earns something is taken whether it serves or not.
    if (paid < 0) {
      base += paid;
      if (pair >= 0) chosen[pair] = (chosen[pair] ?? 0) + 1 / parts;
      paid = 0;
    }
    let saved = -paid;
    const least: number[] = [];
    const columns: number[] = [];
    servings.forEach((of, contact) => {
      let best = Infinity;
      let column = -1;
      for (const one of of) if (at(one) < best) best = at((column = one));
      least.push(best);
      columns.push(column);
      saved += Math.max(0, at(gaps[contact] ?? 0) - best);
    });
    if (saved > 1e-12) useful.push({ pair: paid > 0 ? pair : -1, paid, least, columns });
  }

  const steps: Float64Array[] = [new Float64Array(size)];
  const first = steps[0] as Float64Array;
  for (let mask = 1; mask < size; mask++) {
    const bit = 31 - Math.clz32(mask);
    first[mask] = (first[mask ^ (1 << bit)] ?? 0) + at(gaps[bit] ?? 0);
  }
  for (const { paid, least } of useful) {
    const before = steps.at(-1) as Float64Array;
    const after = new Float64Array(size);
    for (let mask = 0; mask < size; mask++) after[mask] = (before[mask] ?? 0) + paid;
    for (let bit = 0; bit < gaps.length; bit++) {
      const price = least[bit] ?? Infinity;
      if (price === Infinity) continue;
      for (let mask = 1 << bit; mask < size; mask = (mask + 1) | (1 << bit)) {
        const with_ = (after[mask ^ (1 << bit)] ?? 0) + price;
        if (with_ < (after[mask] ?? 0)) after[mask] = with_;
      }
    }
    for (let mask = 0; mask < size; mask++)
      if ((before[mask] ?? 0) <= (after[mask] ?? 0)) after[mask] = before[mask] ?? 0;
    steps.push(after);
  }

  let mask = size - 1;
  for (let at = useful.length - 1; at >= 0; at--) {
    const [after, before] = [steps[at + 1]?.[mask] ?? 0, steps[at]];
    const helper = useful[at];
    if (!helper || !before || before[mask] === after) continue;
    let found = 0;
    let closest = Infinity;
    for (let part = mask; part > 0; part = (part - 1) & mask) {
      let sum = (before[mask ^ part] ?? 0) + helper.paid;
      for (let bit = 0; bit < gaps.length; bit++) if (part & (1 << bit)) sum += helper.least[bit] ?? Infinity;
      if (Math.abs(sum - after) < closest) [closest, found] = [Math.abs(sum - after), part];
    }
    if (helper.pair >= 0) chosen[helper.pair] = (chosen[helper.pair] ?? 0) + 1 / parts;
    for (let bit = 0; bit < gaps.length; bit++) if (found & (1 << bit)) chosen[helper.columns[bit] ?? 0] = 1;
    mask ^= found;
  }
  for (let bit = 0; bit < gaps.length; bit++) if (mask & (1 << bit)) chosen[gaps[bit] ?? 0] = 1;
  return base + (steps.at(-1)?.[size - 1] ?? 0);
}

/** Visits in pairs: every set of helpers that may pay is tried, those cut off that cost too much whoever joins. */
function cheapestInPairs(block: NeedBlock, together: number[][][], cost: Float64Array, chosen: Float64Array): number {
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
