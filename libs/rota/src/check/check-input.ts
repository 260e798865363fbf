import {
  Instant,
  LOCALES,
  LocalDate,
  LocalTime,
  Match,
  Need,
  ONBOARDING_STEPS,
  SupportedPerson,
  TimeZone,
  toEpochDay,
  Volunteer,
  weekdayIndex,
} from '@presence/domain';
import type { RotaInput } from '../compile/rota-input';
import { Given } from './values';

const NEED = Need.omit({ id: true, personId: true, version: true });
const PERSON = SupportedPerson.pick({
  latitude: true,
  longitude: true,
  languages: true,
  wishes: true,
});
const VOLUNTEER = Volunteer.omit({
  id: true,
  phone: true,
  inseeCode: true,
  since: true,
  notPairedWith: true,
  version: true,
});
const MATCH = Match.pick({ endedOn: true, blocked: true, since: true });

/** A rota has eight weeks at most, and a few days more where second tries are after its end. */
const MOST_WEEKS = 10;

/**
 * Asks whether a rota's input can be planned from.
 * @throws RotaInputError with what is wrong and where
 */
export function checkInput(input: RotaInput): void {
  const given = new Given(input, '');
  const from = given.get('from');
  from.fits(LocalDate);
  if (weekdayIndex(toEpochDay(input.from)) !== 0) from.refuse('VALUE_IMPOSSIBLE');
  given.get('weeks').whole(1, MOST_WEEKS);
  given.get('timeZone').fits(TimeZone);
  given.get('now').fits(Instant);
  const needs = new Set<string>();
  const people = new Set<string>();
  const volunteers = new Set<string>();
  for (const one of given.get('people').list()) checkPerson(one, people, needs);
  for (const one of given.get('volunteers').list()) checkVolunteer(one, volunteers);
  for (const one of given.get('matches').list()) checkPair(one).fits(MATCH);
  for (const one of given.get('history').list()) checkPair(one).get('lastOn').fits(LocalDate);
  const contacts = new Set<string>();
  for (const one of given.get('contacts').list()) checkContact(one, contacts);
  for (const one of given.get('met').list()) {
    one.get('needId').id();
    one.get('date').fits(LocalDate);
  }
  for (const key of ['callsOnHolidays', 'visitsOnHolidays'])
    given.get('onHolidays').get(key).oneOf([true, false]);
  const heatwave = given.get('heatwave');
  if (heatwave.value === null) return;
  heatwave.get('from').fits(LocalDate);
  heatwave.get('until').fits(LocalDate.nullable());
}

function unique(given: Given, known: Set<string>): void {
  const id = given.get('id').id();
  if (known.has(id)) given.get('id').refuse('ID_IMPOSSIBLE');
  known.add(id);
}

function checkPerson(given: Given, people: Set<string>, needs: Set<string>): void {
  unique(given, people);
  given.fits(PERSON);
  given.get('timeZone').fits(TimeZone);
  given.get('consented').fits(NEED.shape.kind.array());
  given.get('minor').flag();
  for (const holiday of given.get('holidays').list()) {
    holiday.get('date').fits(LocalDate);
    for (const locale of LOCALES) holiday.get('name').get(locale).id();
    holiday.get('closure').flag();
  }
  for (const need of given.get('needs').list()) {
    unique(need, needs);
    need.fits(NEED);
  }
}

function checkVolunteer(given: Given, volunteers: Set<string>): void {
  unique(given, volunteers);
  given.fits(VOLUNTEER);
  given.get('timeZone').fits(TimeZone);
  for (const other of given.get('notPairedWith').list()) other.id();
  for (const away of given.get('unavailabilities').list())
    for (const day of ['from', 'until']) away.get(day).fits(LocalDate);
  for (const { step, effect } of given
    .get('onboarding')
    .get('missing')
    .list()
    .map((one) => ({ step: one.get('step'), effect: one.get('effect') }))) {
    step.oneOf(ONBOARDING_STEPS);
    effect.oneOf(['BLOCK', 'WARN']);
  }
  for (const booking of given.get('bookings').list()) {
    booking.get('kind').oneOf(['SESSION', 'FIRST_VISIT', 'CALL', 'VISIT']);
    if (booking.get('personId').value !== null) booking.get('personId').id();
    for (const end of ['startsAt', 'endsAt']) booking.get(end).fits(Instant);
  }
}

function checkPair(given: Given): Given {
  given.get('personId').id();
  given.get('volunteerId').id();
  return given;
}

function checkContact(given: Given, contacts: Set<string>): void {
  unique(given, contacts);
  given.get('needId').id();
  given.get('week').whole(0, 1000);
  given.get('date').fits(LocalDate.nullable());
  given.get('start').fits(LocalTime.nullable());
  for (const volunteer of given.get('volunteerIds').list()) volunteer.id();
  for (const key of ['locked', 'published', 'retry']) given.get(key).flag();
}
