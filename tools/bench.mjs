// npm run bench: what the product costs beside the bare work, measured side by side in one run.
// search,save (or --only search,save)  --seconds 2  --rounds 5  --full (a million listings too)  --no-build  --no-fail
// rota  --sizes S,branch,M,L,XL  --number 1  --instances <folder of files>  --write <folder>  --effort 2000000  --patience 2
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { PlainError } from './plain-error.mjs';
import { buildIfNeeded } from './start/build.mjs';
import { installIfNeeded } from './start/install.mjs';
import { bundledNode } from './start/node-binary.mjs';
import { command, onShutdown, shutdown } from './start/shutdown.mjs';

const say = (/** @type {string} */ line) => console.error(`· ${line}`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    seconds: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '5' },
    port: { type: 'string', default: '6300' },
    sizes: { type: 'string' },
    instances: { type: 'string' },
    number: { type: 'string', default: '1' },
    effort: { type: 'string' },
    patience: { type: 'string', default: '1' },
    write: { type: 'string' },
    full: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    'no-fail': { type: 'boolean', default: false },
  },
});

// Those that add rows to the database come last.
const PIECES = [
  'recurrence',
  'rota',
  'load',
  'home',
  'feed',
  'board',
  'tenancy',
  'save',
  'search',
  'month',
  'figures',
];

/** Runs this command once more, on the Node that npm brought along. */
async function again() {
  const env = { ...process.env, PRESENCE_BENCH: '1' };
  const { status } = spawnSync(bundledNode(), process.argv.slice(1), { stdio: 'inherit', env });
  await shutdown(status ?? 1);
}

await command(async () => {
  const named = [
    ...(values.only?.split(',') ?? []),
    ...positionals.flatMap((name) => name.split(',')),
  ];
  const chosen = named.length > 0 ? named : PIECES;
  const unknown = chosen.find((name) => !PIECES.includes(name));
  if (unknown)
    throw new PlainError(
      `There is nothing to measure called ${unknown}: choose among ${PIECES.join(', ')}.`,
    );
  if (!values['no-build']) await installIfNeeded(say);
  // What is measured runs in this very process too, so it has to be the product's own Node.
  if (process.execPath !== bundledNode() && !process.env.PRESENCE_BENCH) return again();
  if (!values['no-build']) await buildIfNeeded(say);
  if (os.loadavg()[0] > os.availableParallelism())
    say(
      'Other programs keep this machine busy: what takes several processes will look slower than it is.',
    );
  const { measure } = await import('./bench/measure.mjs');
  const { isMet, tableOf } = await import('./bench/table.mjs');
  const options = {
    seconds: Number(values.seconds),
    rounds: Number(values.rounds),
    full: values.full,
    say,
  };
  // All sizes take twenty minutes: they are measured when somebody asks for rotas.
  const sizes = (values.sizes ?? (named.includes('rota') ? 'S,branch,M,L,XL' : 'S')).split(',');
  const rows = await measure(
    PIECES.filter((name) => chosen.includes(name)),
    {
      ...options,
      rota: {
        sizes,
        instances: values.instances,
        write: values.write,
        patience: Number(values.patience),
        seed: Number(values.number),
        effort: values.effort ? Number(values.effort) : undefined,
      },
      port: Number(values.port),
      onStop: onShutdown,
    },
  );
  console.log(`\n${tableOf(rows)}`);
  await shutdown(rows.every(isMet) || values['no-fail'] ? 0 : 1);
});
