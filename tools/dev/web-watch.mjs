import { inRoot } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';
import { start, tail } from '../start/children.mjs';
import { bundledNode, toolEnvironment } from '../start/node-binary.mjs';

/**
 * Builds a web application for development, again after each change, into its place below dist/.
 * @param {'dashboard' | 'directory'} app
 * @returns {{ first: Promise<void> }} settles when there is something to serve
 */
export function watchWebApp(app) {
  const args = [
    inRoot('node_modules/nx/dist/bin/nx.js'),
    'run',
    `${app}:build:development`,
    '--watch',
    '--skip-nx-cache',
    '--output-style=stream',
  ];
  const child = start(`${app}-watch`, bundledNode(), args, { env: toolEnvironment() });
  return { first: firstBuild(child, app) };
}

/** @param {import('../start/children.mjs').Child} child @param {string} app */
async function firstBuild(child, app) {
  while (child.running()) {
    const output = tail(child.logFile, Infinity);
    if (/Application bundle generation complete/.test(output)) return;
    if (/Application bundle generation failed/.test(output))
      return console.error(
        `· The ${app} has errors: see .data/logs/${app}-watch.log; it is built again when you save.`,
      );
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new PlainError(`The ${app} could not be built (details in .data/logs/${app}-watch.log).`);
}
