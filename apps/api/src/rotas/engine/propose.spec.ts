import { costOf, generateInstance, greedy, violations, type Instance } from '@presence/rota';
import { propose, type Proposal } from './propose';

/** The first needs of an invented rota, so few that the best plan of all is found at once. */
function fewNeeds(count: number): Instance {
  const { needs, contacts, ...rest } = generateInstance('S', 3);
  const kept = contacts.filter(({ need }) => need < count);
  return {
    ...rest,
    needs: needs.slice(0, count),
    contacts: kept.map((contact, id) => ({ ...contact, id })),
  };
}

describe('proposing a rota in threads', () => {
  const instance = fewNeeds(4);

  it('tells a sound plan at once, then better ones, and ends with what is proven the best', async () => {
    const told: Proposal[] = [];
    const { signal } = new AbortController();
    const best = await propose(instance, {
      seed: 1,
      effort: 5000,
      signal,
      onFound: (found) => told.push(found),
    });

    expect(told[0]).toMatchObject(costOfGreedy(instance));
    expect(violations(instance, best.plan)).toEqual([]);
    expect(best.bound).toBe(best.uncovered);
    expect(best.qualityBound).toBeCloseTo(best.quality, 3);
    expect(told.map(({ share }) => share)).toEqual(
      told.map(({ share }) => share).sort((one, other) => one - other),
    );
    const again = await propose(instance, {
      seed: 1,
      effort: 5000,
      signal,
      onFound: () => undefined,
    });
    expect(again.plan).toEqual(best.plan);
  });

  it('answers the best so far when it is stopped', async () => {
    const { plan, uncovered, quality } = await propose(instance, {
      seed: 1,
      effort: 50_000_000,
      signal: AbortSignal.abort(),
      onFound: () => undefined,
    });
    expect(violations(instance, plan)).toEqual([]);
    expect({ uncovered, quality }).toEqual(costOfGreedy(instance));
  });
});

function costOfGreedy(instance: Instance) {
  const { uncovered, quality } = costOf(instance, greedy(instance));
  return { uncovered, quality };
}
