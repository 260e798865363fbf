import type { RotaChange } from './published-contacts';

/**
 * Of what needs do to their rotas, only what a change of the settings brings: `before` and `after` are of the same needs
 * and rotas, in the same order.
 */
export const causedChanges = (
  before: readonly RotaChange[],
  after: readonly RotaChange[],
): RotaChange[] =>
  after.map((one, at) => {
    const already = before[at];
    if (!already) return one;
    const { stays, goes, comes } = one.change;
    const weeks = already.change.comes.map(({ week }) => week);
    return {
      ...one,
      dropped: one.dropped.filter((id) => !already.dropped.includes(id)),
      change: {
        stays,
        goes: goes.filter((id) => !already.change.goes.includes(id)),
        comes: comes.filter(({ week }) => {
          const known = weeks.indexOf(week);
          if (known >= 0) weeks.splice(known, 1);
          return known < 0;
        }),
      },
    };
  });
