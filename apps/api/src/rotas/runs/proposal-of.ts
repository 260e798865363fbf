import { sequence, whenOf, type Compiled, type Plan } from '@presence/rota';
import type { ProposedContact } from './proposed-contact';

/** A plan as contacts with dates and times. What is locked stands already and is not among them. */
export function proposalOf(compiled: Compiled, plan: Plan): ProposedContact[] {
  const timed = sequence(compiled, plan);
  return compiled.instance.contacts.flatMap(({ id: at, need, week, locked }): ProposedContact[] => {
    const { source, person } = compiled.needs[need] ?? {};
    const contact = compiled.contacts[at];
    if ((locked && !contact?.kept) || !source || !person) return [];
    const start = timed.starts[at] ?? null;
    const assignment = timed.plan[at] ?? null;
    const {
      date,
      start: time,
      startsAt,
      endsAt,
    } = start === null || assignment === null ? NEVER : whenOf(compiled, at, start);
    return [
      {
        id: contact?.id ?? null,
        needId: source.id,
        personId: person.id,
        kind: source.kind,
        week,
        durationMinutes: source.durationMinutes,
        timeZone: person.timeZone,
        date,
        start: time,
        startsAt,
        endsAt,
        volunteerIds:
          date === null
            ? []
            : (assignment?.volunteers ?? []).flatMap(
                (volunteer) => compiled.volunteers[volunteer]?.source.id ?? [],
              ),
      },
    ];
  });
}

const NEVER = { date: null, start: null, startsAt: null, endsAt: null };
