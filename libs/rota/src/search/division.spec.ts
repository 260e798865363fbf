import { violations } from '../cost/violations';
import { generateInstance } from '../generator';
import { greedy } from '../greedy';
import { divide, join } from './division';

describe('dividing an instance', () => {
  const instance = generateInstance('branch', 1);
  const parts = divide(instance, 15);

  it('puts every volunteer and every contact into one part', () => {
    expect(parts.length).toBeGreaterThan(1);
    const all = (of: (part: (typeof parts)[number]) => readonly number[]) =>
      parts.flatMap(of).sort((a, b) => a - b);
    expect(all(({ volunteers }) => volunteers)).toEqual(instance.volunteers.map(({ id }) => id));
    expect(all(({ contacts }) => contacts)).toEqual(instance.contacts.map(({ id }) => id));
  });

  it('numbers each part from nothing, with its own volunteers alone', () => {
    for (const { instance: part, volunteers } of parts) {
      expect(part.volunteers.map(({ id }) => id)).toEqual(volunteers.map((_, at) => at));
      expect(part.contacts.map(({ id }) => id)).toEqual(part.contacts.map((_, at) => at));
      for (const { candidates } of part.needs)
        for (const { volunteer } of candidates) expect(volunteers[volunteer]).not.toBeUndefined();
    }
  });

  it('joins plans of the parts into one of the whole that breaks no hard rule', () => {
    const plan = join(
      instance,
      parts,
      parts.map(({ instance: part }) => greedy(part)),
    );
    expect(plan.filter(Boolean).length).toBeGreaterThan(instance.contacts.length / 2);
    expect(violations(instance, plan)).toEqual([]);
  });

  it('keeps locks of volunteers of several parts, and counts them as something they have elsewhere', () => {
    const [one, other] = parts.map(({ volunteers }) => volunteers[0] as number);
    const need = instance.needs.find(({ volunteersNeeded }) => volunteersNeeded === 2)!;
    const contact = instance.contacts.find((each) => each.need === need.id)!;
    const locked = { halfDay: contact.halfDays[0]!, volunteers: [one!, other!] };
    const contacts = instance.contacts.map((each) =>
      each.id === contact.id ? { ...each, locked } : each,
    );
    const divided = divide({ ...instance, contacts }, 15);
    expect(divided.flatMap((part) => part.contacts)).not.toContain(contact.id);
    const part = divided.find(({ volunteers }) => volunteers.includes(one!))!;
    const counted = part.instance.volunteers[part.volunteers.indexOf(one!)]!.elsewhere!;
    expect(counted.weeks[contact.week]).toBe(1);
    expect(counted.people).toBe(1);
    const plan = join({ ...instance, contacts }, divided, []);
    expect(plan[contact.id]).toEqual(locked);
  });
});
