import { generateInstance } from '../generator';
import { modelOf } from './model';

describe('pairs that are one person for a volunteer', () => {
  const instance = generateInstance('S', 1);
  const shared = {
    ...instance,
    needs: instance.needs.map((need) => ({ ...need, countedAs: need.person })),
  };
  const { pairsAlike, pairNeed, pairVolunteer } = modelOf(shared);
  const alike = (p: number) => [
    ...pairsAlike.items.subarray(pairsAlike.start[p], pairsAlike.start[p + 1]),
  ];

  it('are those of the same volunteer and person by another need, each of the other', () => {
    let found = 0;
    pairNeed.forEach((need, p) => {
      const expected = [...pairNeed.keys()].filter(
        (other) =>
          pairNeed[other] !== need &&
          pairVolunteer[other] === pairVolunteer[p] &&
          shared.needs[pairNeed[other]!]!.person === shared.needs[need]!.person,
      );
      expect(alike(p).sort((a, b) => a - b)).toEqual(expected);
      found += expected.length;
    });
    expect(found).toBeGreaterThan(0);
  });

  it('are none where needs count alone', () => {
    expect(modelOf(instance).pairsAlike.items).toHaveLength(0);
  });
});
