import { compile } from '../compile/compile';
import { aTown } from '../compile/sample-input';
import { clashes } from '../sequence/clashes';
import { violations } from '../cost/violations';
import { ableToTakeOver, canStand, targetsOf } from './targets';
import { planned } from '../planned.testing';

describe.each([1, 2, 3])('the targets of a contact in town %i', (seed) => {
  const compiled = compile(aTown(seed, { volunteers: 8, people: 12, weeks: 1 }));
  const timed = planned(compiled);
  const contacts = compiled.instance.contacts.slice(0, 12).map(({ id }) => id);

  it('are every volunteer on every day, each with a place or with what stands in the way', () => {
    for (const contact of contacts) {
      const targets = targetsOf(compiled, timed, contact);
      expect(targets).toHaveLength(compiled.volunteers.length * 7);
      for (const { offer, obstacles } of targets) expect(offer === null).toBe(obstacles.length > 0);
    }
  });

  it('break no rule when the contact is put there', () => {
    for (const contact of contacts) {
      for (const { offer } of targetsOf(compiled, timed, contact).filter(
        (target) => target.offer,
      )) {
        if (!offer) continue;
        expect(canStand(compiled, timed, contact, offer)).toBe(true);
        const plan = timed.plan.with(contact, {
          halfDay: offer.halfDay,
          volunteers: offer.volunteers,
        });
        const starts = timed.starts.with(contact, offer.start);
        expect(violations(compiled.instance, plan)).toEqual([]);
        expect(clashes(compiled, { plan, starts })).toEqual([]);
      }
    }
  });

  it('name who could take a contact over as it stands', () => {
    for (const contact of contacts) {
      const [place, start] = [timed.plan[contact], timed.starts[contact]];
      if (!place || start == null || place.volunteers.length !== 1) continue;
      for (const volunteer of ableToTakeOver(compiled, timed, contact, {
        ...place,
        start,
        volunteers: [],
      })) {
        const plan = timed.plan.with(contact, { halfDay: place.halfDay, volunteers: [volunteer] });
        expect(violations(compiled.instance, plan)).toEqual([]);
        expect(clashes(compiled, { plan, starts: timed.starts })).toEqual([]);
      }
    }
  });

  it('put nobody beside whom they are not to be paired with', () => {
    for (const contact of contacts) {
      const [place, start] = [timed.plan[contact], timed.starts[contact]];
      const [staying] = place?.volunteers ?? [];
      if (!place || start == null || staying === undefined) continue;
      for (const volunteer of ableToTakeOver(compiled, timed, contact, {
        ...place,
        start,
        volunteers: [staying],
      })) {
        expect(volunteer).not.toBe(staying);
        expect(compiled.volunteers[staying]?.source.notPairedWith).not.toContain(
          compiled.volunteers[volunteer]?.source.id,
        );
        expect(compiled.volunteers[volunteer]?.source.notPairedWith).not.toContain(
          compiled.volunteers[staying]?.source.id,
        );
      }
    }
  });
});
