import { type Compiled, halfDayAt } from '../compile/compiled';
import { AT_HOME, type Position, step, taskOf } from './steps';
import type { Timed } from './timed';

/** What is wrong with exact times. */
export type Clash = {
  contact: number;
  rule: 'NO_START' | 'HALF_DAY' | 'PERSON_WINDOW' | 'VOLUNTEER_DAY';
  volunteer?: number;
};

/**
 * Every rule of time that a timed plan breaks: a start within its half-day and the person's windows, and for each
 * volunteer no overlap, travel included, within their free hours. Locked contacts are not questioned. An oracle for tests
 * and for what is moved by hand; `violations` has the other hard rules.
 */
export function clashes(
  compiled: Compiled,
  { plan, starts }: Pick<Timed, 'plan' | 'starts'>,
): Clash[] {
  const found: Clash[] = [];
  const days = new Map<number, { contact: number; start: number }[]>();
  for (const [contact, assignment] of plan.entries()) {
    if (!assignment) continue;
    const start = starts[contact] ?? null;
    const task = taskOf(compiled, contact);
    if (start === null) {
      found.push({ contact, rule: 'NO_START' });
      continue;
    }
    const spans = compiled.contacts[contact]?.spans ?? [];
    if (!task.fixed && halfDayAt(compiled, start) !== assignment.halfDay)
      found.push({ contact, rule: 'HALF_DAY' });
    if (
      !task.fixed &&
      !spans.some((span) => span.start <= start && start + task.duration <= span.end)
    )
      found.push({ contact, rule: 'PERSON_WINDOW' });
    for (const volunteer of assignment.volunteers)
      days.set(volunteer, [...(days.get(volunteer) ?? []), { contact, start }]);
  }
  for (const [id, tasks] of days) {
    const volunteer = compiled.volunteers[id];
    let position: Position = AT_HOME;
    for (const { contact, start } of tasks.sort((one, other) => one.start - other.start)) {
      const task = taskOf(compiled, contact);
      const next = volunteer && step(compiled, volunteer, position, task, start);
      if (!next) found.push({ contact, rule: 'VOLUNTEER_DAY', volunteer: id });
      position = next ?? {
        end: start + task.duration,
        span: -2,
        at: task.visit ? contact : null,
        fixed: task.fixed,
      };
    }
  }
  return found;
}
