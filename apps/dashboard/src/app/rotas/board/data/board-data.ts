import { computed, linkedSignal, type Signal } from '@angular/core';
import { type BoardContact, paths, RotaBoard, RotaGaps } from '@presence/contract';
import type { Id } from '@presence/domain';
import { associationRead } from '../../../associations/association-read';
import { readAgainOnDepartures } from '../../../pulse/read-again';
import { namesOf } from '../../rota-labels';
import { boardContacts } from './board-contacts';
import { sumOf } from './board-rows';
import { liveRun } from './live-run';

/** What the board shows of its rota: one week of it, or all for the people's view. */
export type Shown = { week: number; everyWeek: boolean };

/**
 * A rota as its board reads it: names once, contacts and gaps of the weeks that are shown, the run of the engine.
 * What was read stays until it is read again.
 */
export function boardData(rotaId: Signal<Id>, shown: (board: RotaBoard) => Shown) {
  const read = associationRead((id) => paths.rota(id, rotaId()), RotaBoard);
  const board = linkedSignal<{ read: RotaBoard | undefined; rotaId: Id }, RotaBoard | undefined>({
    source: () => ({ read: read.shown(), rotaId: rotaId() }),
    computation: (now, before) =>
      now.read ?? (before?.source.rotaId === now.rotaId ? before.value : undefined),
  });
  const view = computed(() => {
    const known = board();
    return known ? shown(known) : { week: 0, everyWeek: false };
  });
  const week = computed(() => view().week);
  const weeks = computed(() => Array.from({ length: board()?.rota.weeks ?? 0 }, (_, each) => each));
  const everyWeek = computed(() => view().everyWeek);
  const wanted = computed(() => (!board() ? [] : everyWeek() ? weeks() : [week()]));
  const contacts = boardContacts(rotaId, wanted);
  const live = liveRun(rotaId, reload);
  const readGaps = associationRead((id) => {
    if (!board() || live.underWay()) return undefined;
    const url = paths.rotaGaps(id, rotaId());
    return view().everyWeek ? { url } : { url, params: { week: week() } };
  }, RotaGaps);

  readAgainOnDepartures(reload);

  function reload(): void {
    read.reload();
    contacts.reload();
    readGaps.reload();
  }

  return {
    read,
    board,
    contacts,
    live,
    week,
    weeks,
    everyWeek,
    /** The weeks whose contacts are read. */
    wanted,
    reload,
    names: computed(() => namesOf(board() ?? { people: [], volunteers: [] })),
    gaps: readGaps.shown,
    /** The contacts that are shown: of the week, or of all. */
    shown: computed(() => (view().everyWeek ? contacts.all() : contacts.of(week()))),
    counts: computed(() =>
      sumOf((board()?.weeks ?? []).map((told, each) => contacts.counts(each, told))),
    ),
    find: (id: Id | null): BoardContact | undefined =>
      contacts.all().find((contact) => contact.id === id),
    /** One contact as it now stands; null where it could not be changed, and all is read again. */
    keep: (changed: BoardContact | null): void => {
      if (!changed) return reload();
      contacts.keep(changed);
      readGaps.reload();
    },
  };
}

export type BoardData = ReturnType<typeof boardData>;
