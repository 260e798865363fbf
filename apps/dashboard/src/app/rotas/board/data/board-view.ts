import { computed, type Signal } from '@angular/core';
import type { BoardContact, RotaBoard } from '@presence/contract';
import {
  CONTACT_KIND_LABELS,
  type ContactKind,
  type Id,
  type Locale,
  weekInWords,
  weekOfRota,
} from '@presence/domain';
import { type Column, dayHead } from '../../rota-labels';
import type { BoardData, Shown } from './board-data';
import { type BoardFilter, contactsLeft, finder, isNarrowed, rowsLeft } from './board-filter';
import { type ChipNames, datesOfWeek, personRows, uncoveredOf, volunteerRows } from './board-rows';

/** The board's part of the address. */
type BoardParams = Partial<
  Record<'semaine' | 'vue' | 'recherche' | 'antenne' | 'type' | 'seulement', string | undefined>
>;

type BoardQuery = {
  byPerson: boolean;
  filter: BoardFilter;
  shownOf: (board: Pick<RotaBoard, 'rota'>) => Shown;
};

/** What the address asks for; without a week the one that holds today, or the first. */
export function boardQuery(today: string, params: BoardParams): BoardQuery {
  const { semaine, vue, recherche = '', antenne, type = '', seulement } = params;
  const byPerson = vue === 'personnes';
  const kind = Object.keys(CONTACT_KIND_LABELS).find((each) => each === type);
  return {
    byPerson,
    filter: {
      text: recherche,
      branchId: antenne || null,
      kind: (kind as ContactKind | undefined) ?? null,
      only: seulement === 'contacts' || seulement === 'trous' ? seulement : null,
    },
    shownOf: ({ rota }) => {
      const asked = Number(semaine) - 1;
      const now = weekOfRota(rota, today);
      const week = Number.isInteger(asked) ? asked : now < rota.weeks ? now : 0;
      return { week: Math.max(0, Math.min(rota.weeks - 1, week)), everyWeek: byPerson };
    },
  };
}

/** The weeks of a rota by their dates. */
export const weekNamesOf = (board: RotaBoard | undefined, locale: Locale): string[] =>
  Array.from({ length: board?.rota.weeks ?? 0 }, (_, week) =>
    board ? weekInWords(datesOfWeek(board, week)[0] ?? '', locale) : '',
  );

/** The public holidays of a board by date. */
export const holidayNames = (
  board: RotaBoard | undefined,
  locale: Locale,
): ReadonlyMap<string, string> =>
  new Map(board?.holidays.map(({ date, name }) => [date, name[locale]]));

/** The branch of everybody on a board. */
export const branchesOf = ({ people, volunteers }: RotaBoard): ReadonlyMap<Id, Id | null> =>
  new Map([...people, ...volunteers].map(({ id, branchId }) => [id, branchId]));

/** What the board draws of its data, narrowed as the address says. */
export function boardView(
  data: BoardData,
  query: Signal<BoardQuery>,
  locale: Locale,
  today: () => string,
) {
  const filter = computed(() => query().filter);
  const text = computed(() => filter().text);
  const dates = computed(() => {
    const board = data.board();
    return board ? datesOfWeek(board, data.week()) : [];
  });
  const weekNames = computed(() => weekNamesOf(data.board(), locale));
  const nameOn = computed(() => {
    const { person, volunteer } = data.names();
    return query().byPerson
      ? ({ volunteers }: BoardContact) =>
          volunteers
            .filter(({ answer }) => answer !== 'DECLINED')
            .map(({ volunteerId }) => volunteer(volunteerId))
            .join(' + ') || $localize`:@@rotas.nobody:personne`
      : ({ personId }: BoardContact) => person(personId);
  });
  const allRows = computed(() => {
    const board = data.board();
    if (!board) return [];
    return query().byPerson
      ? personRows(board, data.shown())
      : volunteerRows(board, data.week(), data.shown());
  });
  const left = computed(() => {
    const board = data.board();
    return board ? contactsLeft(data.shown(), filter(), board, data.names()) : [];
  });

  const holidays = computed(() => holidayNames(data.board(), locale));

  return {
    dates,
    holidays,
    weekNames,
    allRows,
    branches: computed(() => {
      const board = data.board();
      return board && board.rota.branchId === null ? board.branches : [];
    }),
    rows: computed(() => {
      const board = data.board();
      return board && isNarrowed(filter())
        ? rowsLeft(allRows(), filter(), branchesOf(board), nameOn())
        : allRows();
    }),
    nameOn,
    columns: computed<readonly Column[]>(() =>
      query().byPerson
        ? weekNames().map((name) => ({ name: '', day: name, note: null, today: false }))
        : dates().map((date) => dayHead(date, locale, today(), holidays().get(date) ?? null)),
    ),
    chips: computed<ChipNames>(() => {
      const find = finder(text());
      const name = nameOn();
      return { name, found: (contact) => text().trim() !== '' && find(name(contact)) };
    }),
    label: computed(() =>
      query().byPerson
        ? $localize`:@@rotas.peopleByWeeks:Personnes et semaines`
        : $localize`:@@rotas.volunteersByDays:Bénévoles et jours, semaine du ${weekNames()[data.week()] ?? ''}:WEEK:`,
    ),
    none: computed(() => {
      if (isNarrowed(filter()))
        return $localize`:@@rotas.noneFound:Rien ne correspond. Changez le nom cherché ou les filtres.`;
      return query().byPerson
        ? $localize`:@@rotas.noPeople:Personne à appeler ou à visiter dans cette période : il n’y a pas encore de contact.`
        : $localize`:@@rotas.noVolunteers:Aucun·e bénévole pour ce roulement. Ajoutez des bénévoles, puis proposez de nouveau.`;
    }),
    /** Contacts with a day, for a list. */
    dated: computed(() =>
      filter().only === 'trous' ? [] : left().filter(({ date }) => date !== null),
    ),
    uncovered: computed(() => uncoveredOf(left())),
    uncoveredCount: computed(() => uncoveredOf(data.shown()).length),
  };
}
