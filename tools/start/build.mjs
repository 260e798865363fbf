import fs from 'node:fs';
import { joinLanguages } from '../languages/catalogues.mjs';
import { inRoot, root } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';
import { start, tail } from './children.mjs';
import { bundledNode, toolEnvironment } from './node-binary.mjs';
import { requireRoom } from './preflight.mjs';
import { sourceHash } from './sources.mjs';

const stamp = inRoot('dist', '.presence-build');

/**
 * Builds the API and both web applications, unless what is in dist/ was made from these very sources.
 * @param {(line: string) => void} say
 */
export async function buildIfNeeded(say) {
  await joinLanguages();
  const wanted = sourceHash(root);
  if (
    fs.existsSync(stamp) &&
    fs.existsSync(inRoot('dist/apps/api/main.js')) &&
    fs.readFileSync(stamp, 'utf8') === wanted
  )
    return;
  requireRoom(300);
  say('Building the API, the dashboard and the directory');
  forgetBuild();
  const child = start(
    'build',
    bundledNode(),
    [
      inRoot('node_modules/nx/dist/bin/nx.js'),
      'run-many',
      '-t',
      'build',
      'compress',
      '--parallel=2',
      '--output-style=stream',
    ],
    { env: toolEnvironment() },
  );
  if ((await child.ended) !== 0)
    throw new PlainError(
      `The build failed: ${firstError(tail(child.logFile, 400))} (details in .data/logs/build.log).`,
    );
  fs.writeFileSync(stamp, wanted);
}

/** Other hands are about to write in dist/: the next start must not trust it. */
export const forgetBuild = () => fs.rmSync(stamp, { force: true });

/** @param {string} output @returns {string} */
function firstError(output) {
  if (/ENOSPC/.test(output)) return 'the disk is full';
  const line = output
    .split('\n')
    .find((text) => /error|ENOENT/i.test(text) && !/\b0 errors?\b/.test(text));
  const reason = line
    ?.replace(/✘ \[ERROR\] /, '')
    .trim()
    .replace(/\.$/, '');
  return reason?.slice(0, 200) ?? 'it gave no reason';
}
