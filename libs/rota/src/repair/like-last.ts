import { minutesOf, toEpochDay, weekdayIndex } from '@presence/domain';
import type { Compiled, Standing } from '../compile/compiled';
import { halfDayAt } from '../compile/compiled';
import { localOf, minuteAt } from '../compile/local-time';
import type { PreviousContact } from '../compile/rota-input';
import { HALF_DAYS_A_WEEK } from '../cost/calendar';
import { Agenda } from '../sequence/agenda';
import { standing } from '../sequence/timed';

/** A day of the week (0: Monday) and time with these volunteers (positions), as often as it was so. */
type Habit = { weekday: number; minutes: number; volunteers: readonly number[]; times: number };

/**
 * The same rota with every contact that can be as in the period before (`previous`) already there: the same weekday, time and
 * volunteers, the most usual first, where all of them still may and can. These are kept in a search like locked ones;
 * what is left open is all that there is to look for.
 */
export function likeLast(compiled: Compiled): Compiled {
  const habits = habitsOf(compiled, compiled.input.previous ?? []);
  const agenda = new Agenda(compiled, standing(compiled));
  const kept = new Map<number, Standing>();
  const taken = new Set<string>();
  for (const { id, need, week, locked, published } of compiled.instance.contacts) {
    if (locked || published) continue;
    agenda.take(id);
    for (const [at, habit] of (habits.get(need) ?? []).entries()) {
      const place = placeOf(compiled, id, habit);
      const key = `${need} ${week} ${at}`;
      if (!place || taken.has(key) || !canBe(agenda, id, place)) continue;
      agenda.put(id, place);
      kept.set(id, place);
      taken.add(key);
      break;
    }
  }
  return {
    ...compiled,
    contacts: compiled.contacts.map((contact, id) => {
      const place = kept.get(id);
      return place ? { ...contact, standing: place, kept: true as const } : contact;
    }),
    instance: {
      ...compiled.instance,
      contacts: compiled.instance.contacts.map((contact) => {
        const place = kept.get(contact.id);
        return place
          ? { ...contact, locked: { halfDay: place.halfDay, volunteers: place.volunteers } }
          : contact;
      }),
    },
  };
}

function habitsOf(
  { needs, volunteers }: Compiled,
  previous: readonly PreviousContact[],
): Map<number, Habit[]> {
  const position = new Map(volunteers.map(({ source }, at) => [source.id, at]));
  const needAt = new Map(needs.map(({ source }, at) => [source.id, at]));
  const found = new Map<number, Map<string, Habit>>();
  const lastFirst = [...previous].sort((one, other) => (one.date < other.date ? 1 : -1));
  for (const { needId, date, start, volunteerIds } of lastFirst) {
    const need = needAt.get(needId);
    const who = volunteerIds.flatMap((id) => position.get(id) ?? []);
    if (need === undefined || who.length !== volunteerIds.length) continue;
    const habit = { weekday: weekdayIndex(toEpochDay(date)), minutes: minutesOf(start) };
    const key = `${habit.weekday} ${habit.minutes} ${[...who].sort((one, other) => one - other).join()}`;
    const own = found.get(need) ?? new Map<string, Habit>();
    const times = (own.get(key)?.times ?? 0) + 1;
    found.set(need, own.set(key, { ...habit, volunteers: who, times }));
  }
  return new Map(
    [...found].map(([need, own]) => [
      need,
      [...own.values()].sort((one, other) => other.times - one.times),
    ]),
  );
}

/** Where a habit would put a contact in its week; null outside the period. */
function placeOf(compiled: Compiled, contact: number, habit: Habit): Standing | null {
  const { week = 0, need = -1 } = compiled.instance.contacts[contact] ?? {};
  const person = compiled.needs[need]?.person;
  const first = compiled.starts[week * HALF_DAYS_A_WEEK];
  if (!person || first === undefined) return null;
  const monday = localOf(compiled.input.timeZone, first).day;
  const start = minuteAt(person.timeZone, monday + habit.weekday, habit.minutes);
  const halfDay = halfDayAt(compiled, start);
  return halfDay < 0 ? null : { halfDay, volunteers: habit.volunteers, start };
}

function canBe(agenda: Agenda, contact: number, { halfDay, volunteers, start }: Standing): boolean {
  const [one = -1, other = one] = volunteers;
  return (
    volunteers.length === agenda.needOf(contact).volunteersNeeded &&
    (one === other || !agenda.apart(one, other)) &&
    volunteers.every(
      (volunteer) =>
        agenda.capsReached(contact, volunteer, halfDay).length === 0 &&
        agenda.starts(contact, volunteer, halfDay).includes(start),
    )
  );
}
