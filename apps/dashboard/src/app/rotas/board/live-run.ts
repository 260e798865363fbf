import { httpResource } from '@angular/common/http';
import { computed, effect, type Signal } from '@angular/core';
import { paths, RotaRunView } from '@presence/contract';
import type { Id } from '@presence/domain';

const EVERY_MS = 700;

/** The last run of a rota, read again while it is under way; `changed` is called when the board has something new. */
export function liveRun(
  association: Signal<Id | undefined>,
  rotaId: Signal<Id>,
  changed: () => void,
) {
  const read = httpResource(
    () => {
      const id = association();
      return id && paths.rotaRun(id, rotaId());
    },
    { parse: (body) => RotaRunView.parse(body === '' ? null : body) },
  );
  const run = computed(() => (read.hasValue() ? read.value() : null));
  const underWay = computed(() => run()?.endedAt === null);
  let told: string | null = null;
  effect((onCleanup) => {
    if (!read.hasValue()) return;
    const now = read.value();
    // Each answer is another object, so the effect runs again and asks once more.
    const timer = now?.endedAt === null ? setTimeout(() => read.reload(), EVERY_MS) : undefined;
    onCleanup(() => clearTimeout(timer));
    const state = now ? `${now.id} ${now.proposals} ${now.endedAt}` : '';
    if (told !== null && state !== told) changed();
    told = state;
  });
  return { run, underWay, reload: () => read.reload() };
}
