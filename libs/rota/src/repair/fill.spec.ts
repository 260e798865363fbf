import * as fc from 'fast-check';
import { compile } from '../compile/compile';
import { aPerson, anInput, aTown, aVolunteer } from '../compile/sample-input';
import { violations } from '../cost/violations';
import { clashes } from '../sequence/clashes';
import { timedOf } from '../sequence/timed';
import { canFill, fill } from './fill';
import { planned } from '../planned.testing';

describe('gaps that are filled', () => {
  it('move nothing that stands, break no hard rule, and come out the same twice, in whatever town', () => {
    let filled = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const compiled = compile(aTown(seed, { volunteers: 14, people: 24, weeks: 2 }));
        const whole = planned(compiled);
        const opened = whole.plan.map((assignment, at) =>
          assignment && at % 3 !== 0 ? { ...assignment, start: whole.starts[at] ?? 0 } : null,
        );
        const before = timedOf(opened);
        const gaps = opened.flatMap((stands, at) => (stands ? [] : [at]));
        const after = fill(compiled, before, gaps, seed);
        for (const [at, stands] of opened.entries())
          if (stands)
            expect([after.plan[at], after.starts[at]]).toEqual([
              before.plan[at],
              before.starts[at],
            ]);
        expect(violations(compiled.instance, after.plan)).toEqual([]);
        expect(clashes(compiled, after)).toEqual([]);
        expect(fill(compiled, before, gaps, seed)).toEqual(after);
        const placings = gaps.flatMap((contact) => {
          const assignment = after.plan[contact];
          return assignment
            ? [{ contact, place: { ...assignment, start: after.starts[contact] ?? 0 } }]
            : [];
        });
        expect(canFill(compiled, before, placings)).toBe(true);
        filled += placings.length;
      }),
      { numRuns: 20, seed: 12 },
    );
    expect(filled).toBeGreaterThan(50);
  });

  it('are only those asked for, and the same place is not taken twice', () => {
    const compiled = compile(
      anInput({ people: [aPerson(), aPerson()], volunteers: [aVolunteer()], weeks: 1 }),
    );
    const nothing = timedOf(compiled.contacts.map(() => null));
    const { plan, starts } = fill(compiled, nothing, [1]);
    expect(plan[0]).toBeNull();
    const assignment = plan[1];
    if (!assignment) throw new Error('the gap was not filled');
    const place = { ...assignment, start: starts[1] ?? 0 };
    expect(canFill(compiled, nothing, [{ contact: 1, place }])).toBe(true);
    expect(
      canFill(compiled, nothing, [
        { contact: 1, place },
        { contact: 0, place },
      ]),
    ).toBe(false);
    expect(
      canFill(compiled, nothing, [
        { contact: 1, place },
        { contact: 1, place },
      ]),
    ).toBe(false);
  });
});
