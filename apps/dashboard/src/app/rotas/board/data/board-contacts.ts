import {
  computed,
  inject,
  linkedSignal,
  resource,
  type Signal,
  signal,
  untracked,
} from '@angular/core';
import type { BoardContact, BoardWeek } from '@presence/contract';
import type { Id } from '@presence/domain';
import { RotasApi } from '../../rotas-api';

type BoardWeekAsRead = { contacts: readonly BoardContact[]; round: number };

/**
 * The contacts of a rota's board, read week by week as the board shows them: one week for volunteers, all for people.
 * What was read is shown until it is read again.
 */
export function boardContacts(rotaId: Signal<Id>, wanted: Signal<readonly number[]>) {
  const api = inject(RotasApi);
  const round = signal(0);
  const known = linkedSignal<Id, ReadonlyMap<number, BoardWeekAsRead>>({
    source: rotaId,
    computation: () => new Map(),
  });
  const read = resource({
    params: () => ({ rotaId: rotaId(), weeks: wanted(), round: round() }),
    loader: async ({ params, abortSignal }) => {
      for (const week of params.weeks.filter(
        (each) => untracked(known).get(each)?.round !== params.round,
      )) {
        const contacts = await api.contacts(params.rotaId, week);
        if (abortSignal.aborted) return;
        known.update((weeks) => new Map(weeks).set(week, { contacts, round: params.round }));
      }
    },
  });
  return {
    read,
    of: (week: number): readonly BoardContact[] => known().get(week)?.contacts ?? [],
    all: computed(() => [...known().values()].flatMap(({ contacts }) => contacts)),
    /** Whether all that is wanted was read at least once. */
    complete: computed(() => wanted().every((week) => known().has(week))),
    /** The counts of a week: of its contacts once they are read, else those that the board came with. */
    counts: (week: number, told: BoardWeek): BoardWeek => {
      const contacts = known().get(week)?.contacts;
      if (!contacts) return told;
      const count = (state: BoardContact['state']) =>
        contacts.filter((contact) => contact.state === state).length;
      return {
        contactCount: contacts.length,
        uncoveredCount: count('UNCOVERED'),
        proposedCount: count('PROPOSED'),
        missingCount: told.missingCount,
      };
    },
    /** One contact as it now stands. */
    keep: (changed: BoardContact): void =>
      known.update((weeks) => {
        const { week } = changed;
        const before = weeks.get(week);
        return before
          ? new Map(weeks).set(week, {
              ...before,
              contacts: before.contacts.map((one) => (one.id === changed.id ? changed : one)),
            })
          : weeks;
      }),
    reload: (): void => round.update((count) => count + 1),
  };
}
