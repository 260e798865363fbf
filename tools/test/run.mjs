import { installIfNeeded } from '../start/install.mjs';
import { endLeftovers } from '../start/leftovers.mjs';
import { requireGlibc } from '../start/preflight.mjs';
import { command, shutdown } from '../start/shutdown.mjs';
import { sum } from './counts.mjs';
import { steps } from './steps.mjs';

async function run() {
  requireGlibc();
  await endLeftovers();
  await installIfNeeded((line) => console.log(`· ${line}`));
  const results = [];
  for (const { title, run: runStep } of steps) {
    console.log(`\n── ${title}`);
    const began = Date.now();
    const counts = await runStep();
    results.push({ title, ...counts, seconds: Math.round((Date.now() - began) / 1000) });
  }
  for (const { title, failures = [] } of results)
    for (const failure of failures) console.log(`\n✗ ${title}: ${failure}`);
  console.log('');
  for (const { title, passed, failed, seconds } of results)
    console.log(
      `${failed ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed (${seconds} s)`,
    );
  const { passed, failed } = sum(results);
  console.log(`\n${passed} passed, ${failed} failed`);
  await shutdown(failed ? 1 : 0);
}

/** What `npm test` does. */
export const runAsCommand = () => command(run);
