import { generateInstance } from '../generator';
import { modelOf, staticCost } from './model';

describe('an instance laid out for speed', () => {
  const instance = generateInstance('S', 3);
  const model = modelOf(instance);

  it('numbers the candidates of all needs in order', () => {
    instance.needs.forEach(({ id, candidates }) => {
      const pairs = candidates.map((_, k) => (model.pairStart[id] as number) + k);
      expect(pairs.map((p) => model.pairVolunteer[p])).toEqual(candidates.map((c) => c.volunteer));
      expect(pairs.map((p) => model.pairNeed[p])).toEqual(candidates.map(() => id));
      expect(pairs.map((p) => model.pairCost[p])).toEqual(candidates.map((c) => c.pair));
    });
  });

  it('has an option for each half-day that suits a contact and a volunteer, and for no other', () => {
    for (const contact of instance.contacts) {
      const need = instance.needs[contact.need]!;
      need.candidates.forEach((candidate, k) => {
        const at = (model.contactBase[contact.id] as number) + k;
        const found = [
          ...model.optionHalfDay.subarray(model.optionStart[at], model.optionStart[at + 1]),
        ];
        const expected = contact.halfDays.filter(
          (halfDay) =>
            (instance.volunteers[candidate.volunteer]?.minutes[halfDay] ?? 0) >=
              candidate.minutes && !candidate.barred?.includes(halfDay),
        );
        expect(found).toEqual(contact.locked ? [] : expected);
        found.forEach((halfDay, o) =>
          expect(model.optionCost[(model.optionStart[at] as number) + o]).toBe(
            staticCost(need, candidate, halfDay),
          ),
        );
      });
    }
  });

  it('costs a change to what is published a little, and less than any wish', () => {
    const [contact] = instance.contacts.filter(
      ({ halfDays, need }) => halfDays.length > 1 && instance.needs[need]!.candidates.length > 0,
    );
    const candidate = instance.needs[contact!.need]!.candidates[0]!;
    const published = { halfDay: contact!.halfDays[0]!, volunteers: [candidate.volunteer] };
    const contacts = instance.contacts.map((one) =>
      one.id === contact!.id ? { ...one, published } : one,
    );
    const changed = modelOf({ ...instance, contacts });
    const dearer = changed.optionCost.map((cost, o) => cost - (model.optionCost[o] as number));
    expect(Math.max(...dearer)).toBeCloseTo(0.2, 9);
    expect(dearer.filter((more) => more > 0).length).toBeLessThan(changed.optionCost.length);
  });

  it('keeps those apart who are not to be paired, whoever said so', () => {
    expect(model.apart(0, 1)).toBe(false);
    const volunteers = instance.volunteers.map((one) =>
      one.id === 0 ? { ...one, apart: [1] } : one,
    );
    const { apart } = modelOf({ ...instance, volunteers });
    expect([apart(0, 1), apart(1, 0), apart(0, 2)]).toEqual([true, true, false]);
  });
});
