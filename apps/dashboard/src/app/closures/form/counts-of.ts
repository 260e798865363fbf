import type { ClosureChoice } from '@presence/domain';

/** How many sessions the choices cancel, move and keep. */
export function countsOf(choices: readonly { choice: ClosureChoice }[]) {
  const count = (wanted: ClosureChoice) => choices.filter(({ choice }) => choice === wanted).length;
  return {
    cancelledCount: count('CANCEL'),
    movedCount: count('MOVE'),
    keptCount: count('KEEP'),
    contactCount: 0,
  };
}
