import { inRoot } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';
import { start, tail } from '../start/children.mjs';
import { bundledNode, toolEnvironment } from '../start/node-binary.mjs';
import { isClosing } from '../start/shutdown.mjs';

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Builds a web application for development, again after each change, into its place below dist/.
 * @param {'dashboard' | 'directory'} app
 * @param {() => void} onRebuilt told of every build after the first
 * @returns {Promise<void>} settles after the first build, good or bad
 */
export function watchWebApp(app, onRebuilt) {
  const args = [
    'run',
    `${app}:build:development`,
    '--watch',
    '--skip-nx-cache',
    '--output-style=stream',
  ];
  const nx = inRoot('node_modules/nx/dist/bin/nx.js');
  const child = start(`${app}-watch`, bundledNode(), [nx, ...args], {
    env: toolEnvironment(),
    graceMs: 500,
  });
  return new Promise((resolve, reject) => {
    let first = true;
    const onBuild = () => {
      if (first) resolve();
      else onRebuilt();
      first = false;
    };
    void follow(child, app, onBuild).then(reject);
  });
}

/**
 * Reads the builder's log: it writes in dist/ just after saying that it is done, and may replace the folder itself.
 * @param {import('../start/children.mjs').Child} child @param {string} app @param {() => void} onBuild
 */
async function follow(child, app, onBuild) {
  const log = `.data/logs/${app}-watch.log`;
  for (let builds = 0, failures = 0; child.running(); await pause(250)) {
    const output = tail(child.logFile, Infinity);
    const failed = output.split('Application bundle generation failed').length - 1;
    const done = output.split('Application bundle generation complete').length - 1;
    if (failed > failures) {
      console.error(`· The ${app} has errors (${log}); it is built again when you save.`);
      if (builds === 0) onBuild();
    }
    failures = failed;
    if (done === builds) continue;
    await pause(600);
    builds = done;
    onBuild();
  }
  if (!isClosing()) console.error(`· The ${app} is no longer built (${log}).`);
  return new PlainError(`The ${app} could not be built (details in ${log}).`);
}
