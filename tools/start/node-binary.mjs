import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from '../paths.mjs';

const windows = process.platform === 'win32';

/** @returns {string} the Node that npm brought along, which everything but the first steps runs on */
export function bundledNode() {
  const packages = [
    `node-${windows ? 'win' : process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ];
  const files = packages.map((name) =>
    inRoot('node_modules', name, 'bin', windows ? 'node.exe' : 'node'),
  );
  return files.find((file) => fs.existsSync(file)) ?? process.execPath;
}

/**
 * The environment in which scripts of npm run: their own Node and programs first.
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment() {
  const own = [path.dirname(bundledNode()), inRoot('node_modules', '.bin')];
  return {
    ...process.env,
    PATH: [...own, process.env.PATH].join(path.delimiter),
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NG_CLI_ANALYTICS: 'false',
    FORCE_COLOR: '0',
  };
}
