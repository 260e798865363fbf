import {
  CONTACT_KIND_LABELS,
  type Contact,
  dateInWords,
  lastDay,
  type Locale,
  minutesOf,
  type Rota,
  shortDateInWords,
  timeOf,
  timesInWords,
  type Localized,
} from '@presence/domain';
import type { CoverRequestView } from '@presence/contract';

/** "30 novembre – 27 décembre 2026". */
export const formatPeriod = (rota: Pick<Rota, 'from' | 'weeks'>, locale: Locale): string =>
  `${shortDateInWords(rota.from, locale, rota.from.slice(0, 4) !== lastDay(rota).slice(0, 4))} – ${shortDateInWords(lastDay(rota), locale)}`;

/** "mardi 1er décembre, 10 h – 10 h 30"; for an uncovered contact only its week, by its dates. */
export function formatMoment(
  { date, start, durationMinutes }: Pick<Contact, 'date' | 'start' | 'durationMinutes'>,
  weekName: string,
  locale: Locale,
): string {
  if (date === null || start === null)
    return $localize`:@@rotas.inWeek:semaine du ${weekName}:WEEK:`;
  return `${dateInWords(date, locale)}, ${timesInWords(start, timeOf(Math.min(minutesOf(start) + durationMinutes, 1439)), locale)}`;
}

/** What stands above the names of a board. */
export const HEADS = {
  volunteer: $localize`:@@rotas.volunteerHead:Bénévole`,
  person: $localize`:@@rotas.personHead:Personne`,
} as const;

/** What stands above a column of the board; `note` is said below it, a holiday for instance. */
export type Column = { name: string; day: string; note: string | null; today: boolean };

/** "mar. 1" above a column. */
export function dayHead(date: string, locale: Locale, today: string, note: string | null): Column {
  const at = noon(date);
  return {
    name: new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(at),
    day: String(at.getUTCDate()),
    note,
    today: date === today,
  };
}

const noon = (date: string) => new Date(`${date}T12:00:00Z`);

export const formatKind = ({ kind }: Pick<Contact, 'kind'>, locale: Locale): string =>
  CONTACT_KIND_LABELS[kind][locale];

/** Of a session its group: "Groupe du jeudi". */
export const coverKind = (
  { kind, groupName }: Pick<CoverRequestView, 'kind' | 'groupName'>,
  locale: Locale,
): string => (kind === 'SESSION' ? (groupName ?? '') : CONTACT_KIND_LABELS[kind][locale]);

/** A sentence in the language of the page. */
export const said = (words: Localized, locale: Locale): string => words[locale];

type Named = { id: string; name: string };

/** Names by id, for what the board shows. */
export function namesOf({
  people,
  volunteers,
}: {
  people: readonly Named[];
  volunteers: readonly Named[];
}): {
  person: (id: string) => string;
  volunteer: (id: string) => string;
} {
  const all = new Map([...people, ...volunteers].map(({ id, name }) => [id, name]));
  const name = (id: string) => all.get(id) ?? '–';
  return { person: name, volunteer: name };
}
