// Bundles the server's entry points: esbuild follows the imports, SWC keeps the decorators' metadata.
import { cp, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {esbuild.Plugin} */
const decorators = {
  name: 'decorators',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        filename: path,
        sourceMaps: 'inline',
        jsc: {
          target: 'es2024',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
        },
        module: { type: 'es6' },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/** Our own libraries are bundled; every package of npm stays outside. */
const ownLibraries = {
  name: 'own-libraries',
  /** @param {esbuild.PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^@presence\// }, ({ path }) => ({
      path: `${root}libs/${path.slice('@presence/'.length)}/src/index.ts`,
    }));
  },
};

const entryPoints = [
  'main',
  'migrate',
  'seed',
  'audit',
  'rotate-keys',
  'rewrap-keys',
  'found',
  'republish',
  'bench',
  'rota-worker',
]
  .map((name) => `${root}apps/api/src/${name}.ts`)
  .filter((path) => existsSync(path));

/** @type {esbuild.BuildOptions} */
const options = {
  entryPoints,
  outdir: `${root}dist/apps/api`,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node26',
  packages: 'external',
  keepNames: true,
  sourcemap: 'linked',
  logLevel: 'warning',
  plugins: [ownLibraries, decorators],
};

/** The fonts and the template of reports, which are read while running, stand beside the bundle. */
const copyAssets = () =>
  cp(`${root}apps/api/src/reports/pdf/assets`, `${root}dist/apps/api/assets`, { recursive: true });

/**
 * Builds once, or keeps building.
 * @param {{ watch?: boolean, onRebuild?: (failed: boolean) => void }} [how]
 */
export async function build({ watch = false, onRebuild } = {}) {
  await copyAssets();
  if (!watch) return void (await esbuild.build(options));
  /** @type {esbuild.Plugin} */
  const tell = {
    name: 'tell',
    setup: (b) => b.onEnd((result) => onRebuild?.(result.errors.length > 0)),
  };
  const context = await esbuild.context({
    ...options,
    plugins: [...(options.plugins ?? []), tell],
  });
  await context.watch();
}

/** Builds the thread of the rota's engine alone, for tests that run the server from source. */
async function buildRotaWorker() {
  await esbuild.build({
    ...options,
    entryPoints: [`${root}apps/api/src/rota-worker.ts`],
    outdir: `${root}dist/test`,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await (process.argv.includes('--rota-worker') ? buildRotaWorker() : build());
