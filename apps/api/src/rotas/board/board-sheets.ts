import type { BoardContact, RotaBoard } from '@presence/contract';
import {
  CONTACT_KIND_LABELS,
  dateInWords,
  daysOf,
  weekInWords,
  type Id,
  type Locale,
} from '@presence/domain';
import { withoutFormula } from '@presence/formats';
import { PAPERS_TEXTS } from '../texts/papers';

/** One week as a sheet: its name, and rows of texts, the first of which is the head. */
type WeekSheet = { name: string; rows: string[][] };

/** The weeks of a board as sheets: volunteers by days, below them the contacts that nobody has. */
export function boardSheets(
  board: RotaBoard,
  contactsOf: (week: number) => readonly BoardContact[],
  locale: Locale,
): WeekSheet[] {
  const dates = daysOf(board.rota);
  return board.weeks.map((_, week) =>
    sheetOf(board, dates.slice(week * 7, week * 7 + 7), contactsOf(week), locale),
  );
}

/** "vendredi 25 décembre – Noël". */
function dayHead({ holidays }: RotaBoard, date: string, locale: Locale): string {
  const holiday = holidays.find((one) => one.date === date);
  return [dateInWords(date, locale), ...(holiday ? [holiday.name[locale]] : [])].join(' – ');
}

function sheetOf(
  board: RotaBoard,
  dates: readonly string[],
  contacts: readonly BoardContact[],
  locale: Locale,
): WeekSheet {
  const words = PAPERS_TEXTS[locale].sheets;
  const people = new Map(board.people.map(({ id, name }) => [id, name]));
  const standing = new Map<string, BoardContact[]>();
  for (const contact of contacts)
    for (const { volunteerId, answer } of contact.volunteers) {
      if (answer === 'DECLINED' || contact.date === null) continue;
      const key = `${volunteerId} ${contact.date}`;
      standing.set(key, [...(standing.get(key) ?? []), contact]);
    }
  const whom = ({ personId, kind }: BoardContact) =>
    `${people.get(personId) ?? '?'} (${CONTACT_KIND_LABELS[kind][locale]})`;
  const squareOf = (volunteerId: Id, date: string) =>
    (standing.get(`${volunteerId} ${date}`) ?? [])
      .sort((one, other) => ((one.start ?? '') < (other.start ?? '') ? -1 : 1))
      .map((contact) => `${contact.start} ${whom(contact)}`)
      .join('\n');
  const open = contacts.filter(({ state }) => state === 'UNCOVERED');
  const rows = [
    [words.volunteer, ...dates.map((date) => dayHead(board, date, locale))],
    ...board.volunteers.map(({ id, name }) => [name, ...dates.map((date) => squareOf(id, date))]),
    ...(open.length > 0 ? [[], [`${words.nobody} (${open.length})`]] : []),
    ...open.map((contact) => [whom(contact)]),
  ];
  return {
    name: weekInWords(dates[0] ?? board.rota.from, locale),
    rows: rows.map((row) => row.map(withoutFormula)),
  };
}
