import * as fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { costOf } from '../cost/cost';
import { violations } from '../cost/violations';
import { generateInstance } from '../generator';
import { greedy } from '../greedy';
import { bestByTrying, tinyInstance } from './brute-force.testing';
import { proveCoverage } from './coverage-bound';
import { LagrangianBound } from './lagrangian';
import { buildModel } from './model';
import type { RotaModel } from './rota-model';
import { proveQuality } from './quality-bound';
import { readPlan } from './read-plan';
import { solveRelaxation } from './relaxation';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

function solved(model: RotaModel) {
  return highs.withModel(model.linear.data(), (mip) => {
    mip.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-6 });
    mip.run();
    expect(mip.getModelStatus()).toBe(highs.constants.modelStatus.optimal);
    return {
      objective: mip.getObjectiveValue(),
      plan: readPlan(model, mip.getSolution().colValue),
    };
  });
}

describe('the model of a rota', () => {
  it('has the optimum that trying everything finds, locks and blocked pairs included', () => {
    fc.assert(
      fc.property(tinyInstance, (instance) => {
        const best = bestByTrying(instance);
        const coverage = solved(buildModel(instance, { objective: 'coverage' }));
        expect(coverage.objective).toBeCloseTo(best.uncovered, 6);
        const { plan, objective } = solved(
          buildModel(instance, { objective: 'quality', coverageAtMost: best.uncovered }),
        );
        expect(objective).toBeCloseTo(best.quality, 4);
        expect(violations(instance, plan)).toEqual([]);
        expect(costOf(instance, plan)).toMatchObject({
          uncovered: best.uncovered,
          quality: expect.closeTo(best.quality, 4),
        });
      }),
      { numRuns: 40 },
    );
  });

  it('changes nothing outside a restriction, and only for the better', () => {
    const instance = generateInstance('S', 3);
    const plan = greedy(instance);
    const before = costOf(instance, plan);
    const volunteers = new Set([1, 2, 3, 4, 5]);
    const within = (id: number) =>
      plan[id]?.volunteers.every((volunteer) => volunteers.has(volunteer)) ?? true;
    const contacts = new Set(instance.contacts.filter(({ id }) => within(id)).map(({ id }) => id));
    const restriction = { plan, contacts, volunteers };
    const better = solved(
      buildModel(instance, { objective: 'quality', coverageAtMost: before.uncovered, restriction }),
    );
    const after = costOf(instance, better.plan);
    expect(violations(instance, better.plan)).toEqual([]);
    expect(after.quality).toBeLessThanOrEqual(before.quality + 1e-6);
    expect(after.quality).toBeCloseTo(better.objective, 4);
    expect(after.uncovered).toBeLessThanOrEqual(before.uncovered);
    for (const { id } of instance.contacts)
      if (!contacts.has(id)) expect(better.plan[id]).toEqual(plan[id]);
  });
});

describe('the bounds', () => {
  it('never exceed the optimum, whatever the prices', () => {
    fc.assert(
      fc.property(
        tinyInstance,
        fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { maxLength: 40 }),
        (instance, prices) => {
          const best = bestByTrying(instance);
          expect(proveCoverage(instance, highs)).toBeLessThanOrEqual(best.uncovered);
          expect(proveCoverage(instance, highs, { together: 1 })).toBeLessThanOrEqual(
            best.uncovered,
          );
          const model = buildModel(instance, {
            objective: 'quality',
            coverageAtMost: best.uncovered,
          });
          const relaxed = solveRelaxation(highs, model.linear.data(true), 'ipm');
          expect(relaxed?.objective ?? Infinity).toBeLessThanOrEqual(best.quality + 1e-4);
          const lagrangian = new LagrangianBound(model);
          lagrangian.start(prices);
          lagrangian.climb(20, 1);
          expect(lagrangian.best).toBeLessThanOrEqual(best.quality + 1e-6);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('solve a small instance exactly once a plan is known', () => {
    fc.assert(
      fc.property(tinyInstance, (instance) => {
        const best = bestByTrying(instance);
        const proof = proveQuality(instance, highs, best.uncovered, {
          plan: best.plan,
          rounds: 30,
        });
        expect(proof?.bound).toBeCloseTo(best.quality, 4);
      }),
      { numRuns: 15 },
    );
  });
});
