// Jest loads every module anew for each spec file: some two thousand of the server's packages, which as one file cost little.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { inRoot, root } from '../paths.mjs';
import packages from './bundled-packages.cjs';

const folder = inRoot('dist', 'test', 'packages');

/**
 * Finds packages as Jest does: each once, in the form that is made for require. What a package uses only when somebody
 * installed it too stays outside.
 * @type {esbuild.Plugin}
 */
const asJestDoes = {
  name: 'as-jest-does',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, async ({ path: name, kind, resolveDir, pluginData }) => {
      if (pluginData === 'asked') return undefined;
      for (const wanted of /** @type {esbuild.ImportKind[]} */ (['require-call', kind])) {
        const found = await build.resolve(name, { kind: wanted, resolveDir, pluginData: 'asked' });
        if (!found.errors.length) return found;
      }
      return { path: name, external: true };
    });
  },
};

/** Bundles the packages into one file, where each is loaded when it is first asked for, and gives each a file of its name. */
export async function bundlePackages() {
  fs.mkdirSync(folder, { recursive: true });
  const loaders = packages.map((name) => `get '${name}'() { return require('${name}'); }`);
  await esbuild.build({
    stdin: { contents: `module.exports = {${loaders.join(', ')}};`, resolveDir: root },
    outfile: path.join(folder, 'all.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // The driver is the tests' own too, and there must be one of it.
    external: ['pg'],
    // Jest cannot follow import() in what it loads as CommonJS.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    keepNames: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
    plugins: [asJestDoes],
  });
  for (const name of packages) {
    const file = path.join(folder, `${name}.cjs`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const all = `${'../'.repeat(name.split('/').length - 1) || './'}all.cjs`;
    fs.writeFileSync(file, `module.exports = require('${all}')['${name}'];\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundlePackages();
