import { computed, effect, type Signal } from '@angular/core';
import { paths, RotaRunView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { associationRead } from '../../../associations/association-read';

const EVERY_MS = 700;

/** No run at all is an answer too. */
const Answer = {
  parse: (body: unknown) => ({ run: RotaRunView.parse(body === '' ? null : body) }),
};

/** The last run of a rota, read again while it is under way; `changed` is called when the board has something new. */
export function liveRun(rotaId: Signal<Id>, changed: () => void) {
  const read = associationRead((id) => paths.rotaRun(id, rotaId()), Answer);
  const run = computed(() => read.shown()?.run ?? null);
  const underWay = computed(() => run()?.endedAt === null);
  let told: string | null = null;
  effect((onCleanup) => {
    const answer = read.shown();
    if (!answer) return;
    const now = answer.run;
    // Each answer is another object, so the effect runs again and asks once more.
    const timer = now?.endedAt === null ? setTimeout(() => read.reload(), EVERY_MS) : undefined;
    onCleanup(() => clearTimeout(timer));
    const state = now ? `${now.id} ${now.proposals} ${now.endedAt}` : '';
    if (told !== null && state !== told) changed();
    told = state;
  });
  return { run, underWay, reload: () => read.reload() };
}
