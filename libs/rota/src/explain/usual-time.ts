import { fromEpochDay, type Localized, type Need } from '@presence/domain';
import type { Compiled, Standing } from '../compile/compiled';
import { localOf } from '../compile/local-time';
import { HALF_DAYS_A_WEEK } from '../cost/calendar';
import type { Agenda } from '../sequence/agenda';
import { preferredStart } from '../sequence/timed';

/** A weekday and the time on it (HH:MM), where the person lives. */
export type UsualTime = NonNullable<Need['usual']>;

/** That the usual time is kept, or that it is not and for what. */
export type AboutUsualTime =
  | { code: 'USUAL_TIME'; usual: UsualTime }
  | { code: 'USUAL_ON_HOLIDAY'; usual: UsualTime; holiday: Localized }
  | { code: 'USUAL_ON_CLOSURE'; usual: UsualTime; closure: Localized }
  /** The person does not accept the contact then, in this week at least. */
  | { code: 'USUAL_CLOSED'; usual: UsualTime }
  | { code: 'USUAL_NOBODY_FREE'; usual: UsualTime }
  /** It could have been then, at the price of something that weighs more. */
  | { code: 'USUAL_OUTWEIGHED'; usual: UsualTime };

/**
 * How the place of a contact, taken out of `agenda`, stands to the usual time of its need; null where there is none.
 */
export function aboutUsualTime(
  agenda: Agenda,
  contact: number,
  place: Standing,
): AboutUsualTime | null {
  const { compiled } = agenda;
  const { need: id = -1, week = 0, halfDays = [] } = compiled.instance.contacts[contact] ?? {};
  const need = compiled.needs[id];
  const half = compiled.instance.needs[id]?.usual;
  const usual = need?.source.usual;
  if (!need || !usual || half === null || half === undefined) return null;
  const halfDay = week * HALF_DAYS_A_WEEK + half;
  const start = startThen(compiled, contact, halfDay);
  if (start === null || (place.halfDay === halfDay && place.start === start))
    return { code: 'USUAL_TIME', usual };
  const date = fromEpochDay(localOf(need.person.timeZone, start).day);
  const holiday = need.closed.find((closed) => closed.date === date);
  if (holiday?.closure) return { code: 'USUAL_ON_CLOSURE', usual, closure: holiday.name };
  if (holiday) return { code: 'USUAL_ON_HOLIDAY', usual, holiday: holiday.name };
  const spans = compiled.contacts[contact]?.spans ?? [];
  const suits = spans.some(
    (span) => span.start <= start && start + need.source.durationMinutes <= span.end,
  );
  if (!halfDays.includes(halfDay) || !suits) return { code: 'USUAL_CLOSED', usual };
  const able = agenda
    .needOf(contact)
    .candidates.filter(
      ({ volunteer }) =>
        agenda.capsReached(contact, volunteer, halfDay).length === 0 &&
        agenda.starts(contact, volunteer, halfDay).includes(start),
    );
  return able.length >= need.source.volunteersNeeded
    ? { code: 'USUAL_OUTWEIGHED', usual }
    : { code: 'USUAL_NOBODY_FREE', usual };
}

/** The minute of the usual time in a half-day, whatever stands. */
function startThen(compiled: Compiled, contact: number, halfDay: number): number | null {
  const bare = { id: null, spans: [], standing: null };
  return preferredStart(
    { ...compiled, contacts: compiled.contacts.with(contact, bare) },
    contact,
    halfDay,
  );
}
