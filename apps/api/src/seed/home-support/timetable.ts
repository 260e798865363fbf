import type { Id, Need, Volunteer, Weekday } from '@presence/domain';
import type { Random } from '../random';

type Hour = { weekday: Weekday; time: string };
export type Regular = {
  need: Need;
  usual: Hour;
  volunteerIds: Id[];
  /** Who came every other time in the rotas behind, and when. */
  standIn?: { volunteerId: Id; usual: Hour };
};

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The hours of a volunteer's week that nobody has yet; calls leave half an hour, visits two hours. */
class Week {
  private readonly taken = new Set<string>();
  private contacts = 0;
  private visits = 0;

  constructor(readonly volunteer: Volunteer) {}

  hours(need: Need): Hour[] {
    const { volunteer } = this;
    const call = need.kind === 'CALL';
    if (!(call ? volunteer.calls : volunteer.visits && this.visits < volunteer.maxVisitsPerWeek))
      return [];
    if (this.contacts >= Math.min(volunteer.maxContactsPerWeek, volunteer.maxPeople)) return [];
    const length = call ? 30 : 120;
    return volunteer.availability.flatMap(({ weekday, start, end }) => {
      if (
        [...this.taken].filter((hour) => hour.startsWith(weekday)).length >=
        4 * volunteer.maxContactsPerDay
      )
        return [];
      const count = Math.floor((minutesOf(end) - minutesOf(start)) / length);
      return Array.from({ length: count }, (_, at) => ({
        weekday,
        time: timeOf(minutesOf(start) + at * length),
      })).filter((hour) => this.isFree(hour, length));
    });
  }

  take({ weekday, time }: Hour, need: Need): void {
    const call = need.kind === 'CALL';
    this.contacts += 1;
    if (!call) this.visits += 1;
    for (let at = 0; at < (call ? 30 : 120); at += 30)
      this.taken.add(`${weekday} ${timeOf(minutesOf(time) + at)}`);
  }

  private isFree({ weekday, time }: Hour, length: number): boolean {
    for (let at = 0; at < length; at += 30)
      if (this.taken.has(`${weekday} ${timeOf(minutesOf(time) + at)}`)) return false;
    return true;
  }
}

/** Gives each need a usual hour with one of a few volunteers nearby; one in ten, and pairs that nobody can make, stay uncovered. */
export function timetable(
  random: Random,
  needs: readonly { need: Need; inseeCode: string }[],
  volunteers: readonly Volunteer[],
): Regular[] {
  const weeks = volunteers.map((volunteer) => new Week(volunteer));
  const near = new Map<string, Week[]>();
  for (const week of weeks)
    near.set(week.volunteer.inseeCode, [...(near.get(week.volunteer.inseeCode) ?? []), week]);
  const regulars = needs.flatMap(({ need, inseeCode }, at) => {
    if (random.chance(0.1)) return [];
    // The one to sign in as is asked first, so that their week is full.
    const asked = [
      ...(at % 4 === 0 ? weeks.slice(0, 1) : []),
      ...random.shuffle(near.get(inseeCode) ?? []).slice(0, 12),
    ];
    for (const first of asked) {
      const hours = first.hours(need);
      if (hours.length === 0) continue;
      const usual = random.pick(hours);
      const second =
        need.volunteersNeeded === 2
          ? asked.find(
              (other) =>
                other !== first &&
                other
                  .hours(need)
                  .some(({ weekday, time }) => weekday === usual.weekday && time === usual.time),
            )
          : first;
      if (!second) continue;
      const team = [...new Set([first, second])];
      for (const week of team) week.take(usual, need);
      return [{ need, usual, volunteerIds: team.map(({ volunteer }) => volunteer.id) }];
    }
    return [];
  });
  const communeOf = new Map(needs.map(({ need, inseeCode }) => [need, inseeCode]));
  return withStandIns(regulars, (need) => near.get(communeOf.get(need) ?? '') ?? []);
}

/** Every other person whom one volunteer knows alone has met a second: so continuity has something to show. */
function withStandIns(
  regulars: readonly Regular[],
  nearby: (need: Need) => readonly Week[],
): Regular[] {
  const facesOf = Map.groupBy(regulars, ({ need }) => need.personId);
  const known = [...facesOf].filter(
    ([, own]) => new Set(own.flatMap(({ volunteerIds }) => volunteerIds)).size === 1,
  );
  const chosen = new Set(known.filter((_, at) => at % 2 === 0).map(([, [first]]) => first));
  return regulars.map((regular) => {
    if (!chosen.has(regular)) return regular;
    const { need, volunteerIds } = regular;
    for (const week of nearby(need)) {
      const [usual] = volunteerIds.includes(week.volunteer.id) ? [] : week.hours(need);
      if (!usual) continue;
      week.take(usual, need);
      return { ...regular, standIn: { volunteerId: week.volunteer.id, usual } };
    }
    return regular;
  });
}
