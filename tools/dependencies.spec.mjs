// What dependencies.config.mjs forbids is refused: each import is put where it must not stand, in a folder of its own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { COMPOSITIONS, FEATURES, FOUNDATIONS } from '../dependencies.config.mjs';
import { inRoot } from './paths.mjs';
import { bundledNode } from './start/node-binary.mjs';

const API = 'apps/api/src/';

/** @type {[string, string, string][]} from, to, which rule */
const refused = [
  ['people/people.service.ts', 'rotas/rotas.service.ts', 'direction-of-people'],
  ['contacts/contacts.service.ts', 'follow-up/follow-up.service.ts', 'direction-of-contacts'],
  ['groups/groups.service.ts', 'sessions/sessions.module.ts', 'direction-of-groups'],
  ['people/people.module.ts', 'features.ts', 'direction-of-people'],
  ['people/erasure.ts', 'seed/seed.ts', 'direction-of-people'],
  ['database/tenant.ts', 'associations/associations.service.ts', 'direction-of-database'],
  ['events/events.ts', 'groups/groups.service.ts', 'direction-of-events'],
  ['settings/settings.ts', 'database/roles.ts', 'direction-of-settings'],
  ['sessions/booking.ts', 'groups/group.entity.ts', 'public-service-only'],
  ['rotas/runs/proposal.ts', 'contacts/store/move-contacts.ts', 'public-service-only'],
  ['rotas/rotas.service.ts', 'needs/needs.queries.ts', 'public-service-only'],
  ['rotas/rotas.queries.ts', 'volunteers/matches.service.ts', 'public-service-only'],
  ['today/today.module.ts', 'sessions/sessions.queries.ts', 'public-service-only'],
  ['today/today.service.ts', 'sessions/session.entity.ts', 'public-service-only'],
  ['people/erasure.ts', 'idempotency/request-receipt.entity.ts', 'entities-at-home'],
  ['database/own-association.ts', 'associations/association.entity.ts', 'entities-at-home'],
  ['calls/calls.service.ts', 'people/people.service.ts', 'folder-without-directions'],
  ['sessions/facilitation.ts', 'listings/listing-projection.ts', 'listings-listen'],
  ['today/today.service.ts', 'sessions/sessions.queries.ts', 'public-service-only'],
];

/** @type {[string, string][]} from, to */
const allowed = [
  ['sessions/stop-meeting.ts', 'groups/groups.service.ts'],
  ['rotas/rotas.module.ts', 'volunteers/volunteers.module.ts'],
  ['needs/need.entity.ts', 'database/private-entity.ts'],
  ['people/erasure.ts', 'idempotency/receipts.service.ts'],
  ['needs/needs.service.ts', 'needs/need.entity.ts'],
  ['needs/caused-changes.ts', 'needs/published-contacts.ts'],
  ['today/today.controller.ts', 'today/today.service.ts'],
  ['seed/store-house.ts', 'groups/group.entity.ts'],
];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presence-dependencies-'));
/** @type {{ from: string, to: string, rule: { name: string } }[]} */
let found = [];

before(() => {
  /** @type {Map<string, string[]>} */
  const files = new Map();
  for (const [from, to] of [...refused, ...allowed]) {
    files.set(from, [...(files.get(from) ?? []), to]);
    if (!files.has(to)) files.set(to, []);
  }
  for (const [file, imports] of files) {
    const at = path.join(folder, API, file);
    fs.mkdirSync(path.dirname(at), { recursive: true });
    const lines = imports.map((to) => {
      const way = path.posix.relative(path.posix.dirname(file), to).replace(/\.ts$/, '');
      return `import '${way.startsWith('.') ? way : `./${way}`}';`;
    });
    fs.writeFileSync(at, [...lines, 'export {};', ''].join('\n'));
  }
  fs.copyFileSync(inRoot('tsconfig.base.json'), path.join(folder, 'tsconfig.base.json'));
  const { stdout, stderr } = spawnSync(
    bundledNode(),
    [
      inRoot('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      ...['--config', inRoot('dependencies.config.mjs'), '--output-type', 'json', 'apps'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 },
  );
  assert.ok(stdout.startsWith('{'), stderr);
  found = JSON.parse(stdout).summary.violations;
});
after(() => fs.rmSync(folder, { recursive: true }));

/** @param {string} from @param {string} to */
const rulesAgainst = (from, to) =>
  found
    .filter((violation) => violation.from === API + from && violation.to === API + to)
    .map(({ rule }) => rule.name);

for (const [from, to, rule] of refused)
  test(`${from} is refused ${to}`, () =>
    assert.ok(
      rulesAgainst(from, to).includes(rule),
      `heard: ${rulesAgainst(from, to).join(', ')}`,
    ));

for (const [from, to] of allowed)
  test(`${from} may import ${to}`, () => assert.deepEqual(rulesAgainst(from, to), []));

test('no way leads from a folder back to itself', () => {
  /** @type {Record<string, readonly string[]>} */
  const table = { ...FOUNDATIONS, ...FEATURES };
  /** @param {string} from @param {readonly string[]} way */
  const walk = (from, way) => {
    assert.ok(!way.includes(from), [...way, from].join(' → '));
    for (const to of table[from] ?? assert.fail(`${from} is named, and no folder`))
      walk(to, [...way, from]);
  };
  for (const from of Object.keys(table)) walk(from, []);
});

test('every folder of the API has its directions, and every direction is taken', () => {
  const folders = fs
    .readdirSync(inRoot(API), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const named = [...Object.keys({ ...FOUNDATIONS, ...FEATURES }), ...COMPOSITIONS];
  assert.deepEqual(folders.sort(), named.sort());
  for (const [from, tos] of Object.entries({ ...FOUNDATIONS, ...FEATURES }))
    for (const to of tos)
      assert.ok(
        importsOf(from).some((way) => way.includes(`../${to}/`)),
        `${from} no longer imports ${to}`,
      );
});

/** What the files of a folder import, specs apart. @param {string} folderName */
const importsOf = (folderName) =>
  fs
    .readdirSync(inRoot(API, folderName), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) =>
      [
        ...fs
          .readFileSync(inRoot(API, folderName, file), 'utf8')
          .matchAll(/(?:from|import) '([^']+)'/g),
      ].map(([, way = '']) => way),
    );
