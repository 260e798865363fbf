import { HALF_DAYS_A_WEEK } from '../cost/calendar';
import type { Instance, Plan } from '../instance';
import { Given } from './values';

/** Ten years of half-days, a million of anything counted, and a week of minutes are more than anybody means. */
const MOST_HALF_DAYS = 12_000;
const MOST = 1_000_000;
const MOST_MINUTES = 10_080;

const checked = new WeakSet<object>();

/**
 * Asks whether an instance is one that can be planned, once for each.
 * @throws RotaInputError with what is wrong and where
 */
export function checkInstance(instance: Instance): void {
  if (typeof instance === 'object' && instance !== null && checked.has(instance)) return;
  const given = new Given(instance, '');
  const halfDays = given.get('halfDays').whole(0, MOST_HALF_DAYS);
  const volunteers = given.get('volunteers').list();
  const needs = given.get('needs').list();
  const size = { halfDays, volunteers: volunteers.length, needs: needs.length };
  volunteers.forEach((one, at) => checkVolunteer(one, at, size));
  needs.forEach((one, at) => checkNeed(one, at, size));
  given
    .get('contacts')
    .list()
    .forEach((one, at) => checkContact(one, at, size));
  checked.add(instance);
}

/**
 * Asks whether a plan is one of an instance: known volunteers, each once, in half-days that there are.
 * @throws RotaInputError with what is wrong and where
 */
export function checkPlan({ halfDays, volunteers, contacts }: Instance, plan: Plan): void {
  const size = { halfDays, volunteers: volunteers.length, needs: 0 };
  const given = new Given(plan, 'plan').list();
  if (given.length > contacts.length) given[contacts.length]?.refuse('VALUE_IMPOSSIBLE');
  for (const one of given) if (one.value !== null && one.value !== undefined) faces(one, 1, size);
}

type Size = { halfDays: number; volunteers: number; needs: number };

const position = (given: Given, at: number) => {
  if (given.get('id').value !== at) given.get('id').refuse('ID_IMPOSSIBLE');
};

function checkVolunteer(given: Given, at: number, size: Size): void {
  position(given, at);
  for (const minutes of given.get('minutes').list())
    minutes.whole(0, MOST_MINUTES, 'MINUTES_IMPOSSIBLE');
  for (const cap of ['maxContactsPerWeek', 'maxVisitsPerWeek', 'maxContactsPerDay', 'maxPeople'])
    given.get(cap).whole(0, MOST);
  for (const other of given.get('apart').listIfAny()) known(other, size);
  const elsewhere = given.get('elsewhere');
  if (elsewhere.value === undefined) return;
  for (const key of ['weeks', 'visits', 'days'])
    for (const count of elsewhere.get(key).list()) count.whole(0, MOST);
  elsewhere.get('people').whole(0, MOST);
}

function checkNeed(given: Given, at: number, size: Size): void {
  position(given, at);
  given.get('person').whole(0, MOST);
  given.get('kind').oneOf(['CALL', 'VISIT']);
  given.get('weight').whole(0, MOST);
  given.get('volunteersNeeded').oneOf([1, 2]);
  if (given.get('usual').value !== null) given.get('usual').whole(0, HALF_DAYS_A_WEEK - 1);
  for (const cost of given.get('unusual').listIfAny()) cost.amount(MOST);
  if (given.get('countedAs').value !== undefined) given.get('countedAs').whole(0, MOST);
  const listed = new Set<number>();
  for (const candidate of [
    ...given.get('candidates').list(),
    ...given.get('unlisted').listIfAny(),
  ]) {
    const volunteer = known(candidate.get('volunteer'), size);
    if (listed.has(volunteer)) candidate.refuse('FACES_IMPOSSIBLE');
    listed.add(volunteer);
    candidate.get('minutes').whole(0, MOST_MINUTES, 'MINUTES_IMPOSSIBLE');
    candidate.get('pair').amount(MOST);
    candidate.get('fit').amount(MOST);
    candidate.get('accompanies').flag();
    for (const halfDay of candidate.get('barred').listIfAny()) inPeriod(halfDay, size);
  }
}

function checkContact(given: Given, at: number, size: Size): void {
  position(given, at);
  given.get('need').whole(0, size.needs - 1, 'UNKNOWN_NEED');
  given.get('week').whole(0, MOST);
  for (const halfDay of given.get('halfDays').list()) inPeriod(halfDay, size);
  if (given.get('locked').value !== undefined) faces(given.get('locked'), 1, size);
  if (given.get('published').value !== undefined) faces(given.get('published'), 0, size);
}

/** An assignment: a half-day of the period and one or two different volunteers. */
function faces(given: Given, least: number, size: Size): void {
  inPeriod(given.get('halfDay'), size);
  const volunteers = given.get('volunteers').list();
  const ids = new Set(volunteers.map((one) => known(one, size)));
  if (ids.size !== volunteers.length || ids.size < least || ids.size > 2)
    given.get('volunteers').refuse('FACES_IMPOSSIBLE');
}

const known = (given: Given, size: Size) =>
  given.whole(0, size.volunteers - 1, 'UNKNOWN_VOLUNTEER');

const inPeriod = (given: Given, size: Size) =>
  given.whole(0, size.halfDays - 1, 'HALF_DAY_OUTSIDE');
