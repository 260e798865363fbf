// One instance planned by the engine on its threads, stopped when its time is over. Answers its figures to the process
// that forked it.
import { instanceOf } from './rota.mjs';
import { product } from './stack.mjs';

/** @type {import('./rota.mjs').Task} */
const task = JSON.parse(process.argv[2]);
const { costOf, greedy, propose, violations } = product();

const instance = instanceOf(task);
const weight = instance.contacts.reduce((sum, { need }) => sum + instance.needs[need].weight, 0);
const start = performance.now();
const since = () => (performance.now() - start) / 1000;

let first = NaN;
let next = 0;
const { plan, bound, qualityBound } = await propose(instance, {
  seed: task.seed,
  effort: task.effort,
  signal: AbortSignal.timeout(task.seconds * 1000),
  onFound: ({ uncovered, quality, bound: proven, share }) => {
    if (Number.isNaN(first)) first = since();
    if (since() < next) return;
    next = since() + 10;
    const words = [
      `${Math.round(share * 100)} %`,
      `uncovered ${uncovered} (bound ${proven ?? '–'})`,
      `quality ${Math.round(quality)}`,
    ];
    console.error(`  ${since().toFixed(0)} s: ${words.join(', ')}`);
  },
});
const seconds = since();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();

const { uncovered, quality } = costOf(instance, plan);
/** @type {import('./rota.mjs').RotaFigures} */
const figures = {
  contacts: instance.contacts.length,
  weight,
  first,
  seconds,
  processor: (userCPUTime + systemCPUTime) / 1e6,
  uncovered,
  bound: bound ?? 0,
  greedy: costOf(instance, greedy(instance)).uncovered,
  quality,
  qualityBound,
  megabytes: maxRSS / 1024,
  violations: violations(instance, plan).length,
};
process.send?.(figures, () => process.exit(0));
