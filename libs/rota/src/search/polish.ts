import type { Highs } from 'highs';
import { buildModel } from '../bounds/model';
import { readPlan, startFrom } from '../bounds/read-plan';
import { FEW_CUTS, TREE } from '../bounds/tree';
import { restore, snapshot } from './anneal';
import { Random } from './random';
import type { State } from './state';
import { takeIfAllowed } from './start';

/** How to polish: how many sub-models, of how many volunteers each, and whom to tell. */
type PolishOptions = {
  seed: number;
  rounds?: number;
  volunteers?: number;
  stopped?: () => boolean;
  /** Told the share of rounds done. */
  watch?: (share: number) => void;
};

/**
 * Solves small parts of a plan exactly: all that a few volunteers close to each other do, and what nobody does that
 * they could, everything else as it stands. Keeps what is better. Sub-models are limited by nodes and gap, never by
 * time, so that the outcome is the same on any machine.
 */
export function polish(state: State, highs: Highs, options: PolishOptions): void {
  const { seed, stopped = () => false, watch } = options;
  const all = state.model.maxWeek.length;
  const size = Math.min(all, options.volunteers ?? 12);
  const rounds = options.rounds ?? Math.min(120, Math.ceil(0.8 * all));
  const random = new Random(seed * 31 + 7);
  for (let round = 0; round < rounds && !stopped(); round++) {
    improve(state, highs, neighbours(state, random, size));
    watch?.((round + 1) / rounds);
  }
}

/** Volunteers grown from one at random: each next is drawn among those who could serve the people of the others. */
function neighbours(state: State, random: Random, size: number): Set<number> {
  const { model } = state;
  const all = model.maxWeek.length;
  const chosen = new Set<number>();
  const closeness = new Float64Array(all);
  let next = random.below(all);
  while (chosen.size < size) {
    chosen.add(next);
    for (let i = model.pairsOf.start[next]!; i < model.pairsOf.start[next + 1]!; i++) {
      const need = model.pairNeed[model.pairsOf.items[i]!]!;
      if (!state.served[model.pairsOf.items[i]!]) continue;
      for (let p = model.pairStart[need]!; p < model.pairStart[need + 1]!; p++) {
        closeness[model.pairVolunteer[p]!]! += state.served[p]! > 0 ? 5 : 1;
      }
    }
    let best = -1;
    for (let volunteer = 0; volunteer < all; volunteer++) {
      if (chosen.has(volunteer)) continue;
      const width = model.pairsOf.start[volunteer + 1]! - model.pairsOf.start[volunteer]!;
      const score = (closeness[volunteer]! / Math.sqrt(1 + width)) * random.next();
      if (score > best) {
        best = score;
        next = volunteer;
      }
    }
  }
  return chosen;
}

/** The contacts that these volunteers serve without others, and those nobody comes to that they could serve. */
function contactsOf(state: State, volunteers: ReadonlySet<number>): Set<number> {
  const { model } = state;
  const contacts = new Set<number>();
  for (let contact = 0; contact < state.halfDay.length; contact++) {
    if (!model.servable[contact]) continue;
    const need = model.needOf[contact]!;
    const first = state.first[contact]!;
    const second = state.second[contact]!;
    const within = (p: number) => volunteers.has(model.pairVolunteer[p]!);
    if (
      first >= 0
        ? within(first) && (second < 0 || within(second))
        : somePair(model.pairStart, need, within)
    )
      contacts.add(contact);
  }
  return contacts;
}

function somePair(pairStart: Int32Array, need: number, test: (p: number) => boolean): boolean {
  for (let p = pairStart[need]!; p < pairStart[need + 1]!; p++) if (test(p)) return true;
  return false;
}

function improve(state: State, highs: Highs, volunteers: ReadonlySet<number>): void {
  const contacts = contactsOf(state, volunteers);
  const plan = state.plan();
  const restriction = { plan, contacts, volunteers };
  const sub = buildModel(state.model.instance, {
    objective: 'quality',
    coverageAtMost: state.uncovered,
    restriction,
  });
  const solver = highs.createModel(sub.linear.data());
  try {
    solver.options.set({
      ...TREE,
      ...FEW_CUTS,
      output_flag: false,
      mip_max_nodes: 60,
      mip_rel_gap: 1e-4,
      random_seed: 1,
    });
    solver.setSolution(startFrom(sub, plan));
    solver.run();
    const values = solver.getSolution().colValue;
    if (values.length === 0) return;
    const found = readPlan(sub, values);
    const before = snapshot(state);
    for (const contact of contacts) if (state.halfDay[contact]! >= 0) state.remove(contact);
    const sound = [...contacts].every(
      (contact) => !found[contact] || takeIfAllowed(state, contact, found[contact]),
    );
    const worse =
      state.uncovered > before.uncovered ||
      (state.uncovered === before.uncovered && state.quality > before.quality + 1e-9);
    if (!sound || worse) restore(state, before);
  } finally {
    solver.dispose();
  }
}
