import {
  addDays,
  contactInstants,
  mondayBefore,
  type Need,
  type OutcomeResult,
  type Rota,
  type TimeZone,
  wantedContacts,
  WEEKDAYS,
} from '@presence/domain';
import { addMinutes } from '../days';
import type { Random } from '../random';
import type { Now } from '../sessions';
import type { Regular } from './timetable';

type Volunteered = {
  contactId: string;
  volunteerId: string;
  startsAt: string;
  endsAt: string;
  held: true;
  answer: 'ACCEPTED' | 'WAITING';
  toldAt: string;
  answeredAt: string | null;
};
type SeededOutcome = {
  contactId: string;
  volunteerId: string;
  result: OutcomeResult;
  minutes: number;
  kilometres: number | null;
  enteredAt: string;
};

const WEEKS = 4;

/** So many rotas behind and the one that began this Monday, all published the week before they began. */
export function rotasAround(random: Random, today: string, past: number): Rota[] {
  const monday = mondayBefore(today);
  return Array.from({ length: past + 1 }, (_, at) => {
    const from = addDays(monday, (at - past) * 7 * WEEKS);
    return {
      id: random.id(),
      branchId: null,
      from,
      weeks: WEEKS,
      state: 'PUBLISHED',
      publishedAt: `${addDays(from, -5)}T10:00:00.000Z`,
      withdrawnFrom: null,
      withdrawnAt: null,
      version: 1,
    };
  });
}

/** The contacts of one need in one rota, as they were planned, answered and told. */
export function plannedContacts(
  random: Random,
  rota: Rota,
  need: Need,
  regular: Regular | undefined,
  timeZone: TimeZone,
  now: Now,
) {
  const standIn = addDays(rota.from, 7 * WEEKS) <= now.today ? regular?.standIn : undefined;
  return wantedContacts(need, rota, timeZone).map(({ week, dates }, at) => {
    const id = random.id();
    const wanted = {
      id,
      rotaId: rota.id,
      needId: need.id,
      personId: need.personId,
      kind: need.kind,
      week,
      durationMinutes: need.durationMinutes,
      timeZone,
    };
    const usual = standIn && at % 2 === 1 ? standIn.usual : regular?.usual;
    const team = standIn && at % 2 === 1 ? [standIn.volunteerId] : (regular?.volunteerIds ?? []);
    const date = dates.find(
      (each) => WEEKDAYS[(new Date(each).getUTCDay() + 6) % 7] === usual?.weekday,
    );
    const start = usual?.time;
    if (!regular || !date || !start)
      return {
        contact: {
          ...wanted,
          date: null,
          start: null,
          startsAt: null,
          endsAt: null,
          state: 'UNCOVERED',
          held: false,
        },
        volunteers: [],
        outcome: null,
      };
    const { startsAt, endsAt } = contactInstants(date, start, need.durationMinutes, timeZone);
    const toldAt = rota.publishedAt ?? now.instant;
    const volunteers = team.map((volunteerId): Volunteered => {
      const waits = endsAt > now.instant && random.chance(0.2);
      return {
        contactId: id,
        volunteerId,
        startsAt,
        endsAt,
        held: true,
        answer: waits ? 'WAITING' : 'ACCEPTED',
        toldAt,
        answeredAt: waits ? null : addMinutes(toldAt, random.whole(30, 3000)),
      };
    });
    const contact = { ...wanted, date, start, startsAt, endsAt, state: 'PUBLISHED', held: true };
    return {
      contact,
      volunteers,
      outcome:
        endsAt < now.instant ? outcomeOf(random, contact, volunteers[0]?.volunteerId ?? '') : null,
    };
  });
}

/** Four in five are reached; a few volunteers forget to say. */
function outcomeOf(
  random: Random,
  contact: { id: string; kind: Need['kind']; endsAt: string; durationMinutes: number },
  volunteerId: string,
): SeededOutcome | null {
  const drawn = random.next();
  if (drawn < 0.03) return null;
  const visit = contact.kind !== 'CALL';
  const result: OutcomeResult =
    drawn < 0.86
      ? 'REACHED'
      : drawn < 0.94
        ? visit
          ? 'NOT_AT_HOME'
          : 'NO_ANSWER'
        : drawn < 0.97
          ? 'CALL_BACK'
          : drawn < 0.995
            ? 'REFUSED'
            : 'WORRYING';
  const reached = result === 'REACHED' || result === 'WORRYING';
  return {
    contactId: contact.id,
    volunteerId,
    result,
    minutes: reached ? Math.max(5, contact.durationMinutes + 5 * random.whole(-2, 2)) : 5,
    kilometres: visit ? random.whole(1, 18) : null,
    enteredAt: addMinutes(contact.endsAt, random.whole(2, 240)),
  };
}
