import type { Candidate, Instance, RotaContact } from '../instance';
import { Draw } from './draw';
import { drawNeeds, maySuit, type DrawnNeed } from './needs';
import { distance, drawBranches } from './places';
import { MEASURES, WEEKS, type Size } from './size';
import { drawVolunteer, withCaps, type DrawnVolunteer } from './volunteers';

/** Contacts offered by all volunteers for each seat that is wanted. */
const OFFERED = 1.17;

/** Minutes around a call, and around a visit with the way there (minutes a kilometre). */
const AROUND = 10;
const WAY = 2.2;

const KNOWN = 0.2;

/**
 * An invented instance of four weeks: branches, volunteers with a few half-days a week and an absence now and then,
 * people with calls and visits, most of whom have a regular volunteer. The same size and seed give the same instance.
 */
export function generateInstance(size: Size, seed: number): Instance {
  const measure = MEASURES[size];
  const draw = new Draw(Math.imul(seed, 2654435761) ^ (measure.people * 97));
  const branches = drawBranches(draw, measure.branches);
  const drawn = Array.from({ length: measure.volunteers }, (_, id) =>
    drawVolunteer(draw, id, branches),
  );
  const needs: DrawnNeed[] = [];
  for (let person = 0; person < measure.people; person++)
    needs.push(...drawNeeds(draw, person, branches, drawn, needs.length));
  const seats = needs.reduce(
    (sum, need) => sum + need.weeks.length * need.windows.length * need.volunteersNeeded,
    0,
  );
  const volunteers = withCaps(drawn, (OFFERED * seats) / WEEKS);
  const contacts = needs.flatMap(contactsOf).map((contact, id) => ({ id, ...contact }));
  const asked = Map.groupBy(contacts, ({ need }) => need);
  return {
    halfDays: WEEKS * 21,
    volunteers: volunteers.map(
      ({ id, minutes, maxContactsPerWeek, maxVisitsPerWeek, maxContactsPerDay, maxPeople }) => ({
        id,
        minutes,
        maxContactsPerWeek,
        maxVisitsPerWeek,
        maxContactsPerDay,
        maxPeople,
      }),
    ),
    needs: needs.map((need) => ({
      id: need.id,
      person: need.person,
      kind: need.kind,
      weight: need.weight,
      volunteersNeeded: need.volunteersNeeded,
      usual: need.usual,
      candidates: candidatesOf(draw, need, volunteers, [
        ...new Set((asked.get(need.id) ?? []).flatMap(({ halfDays }) => halfDays)),
      ]),
    })),
    contacts,
  };
}

function contactsOf({ id, weeks, windows }: DrawnNeed): Omit<RotaContact, 'id'>[] {
  return weeks.flatMap((week) =>
    windows.map((window) => ({ need: id, week, halfDays: window.map((at) => week * 21 + at) })),
  );
}

/** Who may serve a need in some half-day that suits, what it takes them and what it costs. */
function candidatesOf(
  draw: Draw,
  need: DrawnNeed,
  volunteers: readonly DrawnVolunteer[],
  halfDays: readonly number[],
): Candidate[] {
  const visit = need.kind === 'VISIT';
  const candidates = volunteers
    .filter((volunteer) => maySuit(need, volunteer))
    .map((volunteer) => {
      const unmet = need.genderWished && need.genderWished !== volunteer.gender ? 2 : 0;
      const far = visit ? distance(need, volunteer) : 0;
      const away = !visit && volunteer.branch !== need.branch ? 1 : 0;
      return {
        volunteer: volunteer.id,
        minutes: need.length + AROUND + Math.round(far * WAY),
        pair: volunteer.id === need.regular ? 0 : 50,
        fit: Math.round((unmet + away + far / 4) * 100) / 100,
      };
    })
    .filter(({ volunteer, minutes }) =>
      halfDays.some((halfDay) => (volunteers[volunteer]?.minutes[halfDay] ?? 0) >= minutes),
    );
  const known = draw.chance(KNOWN) ? draw.whole(0, Math.max(0, candidates.length - 1)) : -1;
  return candidates.map((one, at) =>
    at === known && one.pair === 50 ? { ...one, pair: 20 } : one,
  );
}
