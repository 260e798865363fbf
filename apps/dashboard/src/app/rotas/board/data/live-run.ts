import { computed, effect, type Signal } from '@angular/core';
import { paths, RotaRunView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { associationRead } from '../../../associations/association-read';

const EVERY_MS = 700;

/** A rota may have no run at all. */
const LastRun = {
  parse: (body: unknown) => ({ run: RotaRunView.parse(body === '' ? null : body) }),
};

/** The last run of a rota, read again while it is under way; `changed` is called when the board has something new. */
export function liveRun(rotaId: Signal<Id>, changed: () => void) {
  const read = associationRead((id) => paths.rotaRun(id, rotaId()), LastRun);
  const run = computed(() => read.shown()?.run ?? null);
  const underWay = computed(() => run()?.endedAt === null);
  let told: string | null = null;
  effect((onCleanup) => {
    const last = read.shown();
    if (!last) return;
    const now = last.run;
    // Each reading is another object, so the effect runs again and asks once more.
    const timer = now?.endedAt === null ? setTimeout(() => read.reload(), EVERY_MS) : undefined;
    onCleanup(() => clearTimeout(timer));
    const state = now ? `${now.id} ${now.proposals} ${now.endedAt}` : '';
    if (told !== null && state !== told) changed();
    told = state;
  });
  return { run, underWay, reload: () => read.reload() };
}
