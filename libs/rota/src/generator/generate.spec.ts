import { costOf } from '../cost/cost';
import { violations } from '../cost/violations';
import { greedy } from '../greedy';
import { generateInstance } from './generate';
import { MEASURES } from './size';

describe('the generator of rotas', () => {
  it('gives the same instance for the same number, and another for another', () => {
    expect(generateInstance('S', 7)).toEqual(generateInstance('S', 7));
    expect(generateInstance('S', 7)).not.toEqual(generateInstance('S', 8));
  });

  it.each(['S', 'branch', 'M'] as const)('writes a rota of size %s that can be planned', (size) => {
    const instance = generateInstance(size, 1);
    const { volunteers, needs, contacts, halfDays } = instance;
    expect(volunteers).toHaveLength(MEASURES[size].volunteers);
    expect(new Set(needs.map(({ person }) => person)).size).toBe(MEASURES[size].people);
    for (const list of [volunteers, needs, contacts])
      expect(list.map(({ id }) => id)).toEqual(list.map((_, at) => at));
    expect(volunteers.every(({ minutes }) => minutes.length === halfDays)).toBe(true);
    for (const { week, halfDays: suiting } of contacts) {
      expect(suiting.length).toBeGreaterThan(0);
      expect(suiting.every((at) => Math.floor(at / 21) === week)).toBe(true);
    }
    for (const { candidates } of needs) {
      expect(new Set(candidates.map(({ volunteer }) => volunteer)).size).toBe(candidates.length);
      expect(candidates.filter(({ pair }) => pair === 0).length).toBeLessThanOrEqual(1);
    }
    const plan = greedy(instance);
    expect(violations(instance, plan)).toEqual([]);
    const asked = contacts.reduce((sum, { need }) => sum + (needs[need]?.weight ?? 0), 0);
    expect(costOf(instance, plan).uncovered).toBeLessThan(asked / 4);
  });

  it('wants in the two contacts of a week half-days apart', () => {
    const { contacts } = generateInstance('branch', 2);
    for (const own of Map.groupBy(contacts, ({ need, week }) => `${need} ${week}`).values()) {
      const all = own.flatMap(({ halfDays }) => halfDays);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
