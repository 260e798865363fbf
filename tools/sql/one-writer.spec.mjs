// Each table is written in the folder of its entity: what writes one elsewhere, however it is put together, is refused.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { inRoot } from '../paths.mjs';
import oneWriter from './one-writer.mjs';
import { ownersIn, writtenIn } from './owners.mjs';

const BEFORE = `const sql = (parts: TemplateStringsArray, ...more: string[]) => '';
const OLD = 'from need where until < $1';
declare const all: boolean;
declare const table: 'need' | 'person';
`;

/** @type {[string, string, string[]][]} where, what, the tables that are not its own */
const statements = [
  ['people/update.ts', 'sql`update need set until = $1`', ['need']],
  ['people/delete.ts', 'sql`DELETE FROM ONLY "need" n`', ['need']],
  ['people/insert.ts', 'sql`insert into\n  public.need (id) values ($1)`', ['need']],
  ['people/with.ts', 'sql`with gone as (delete from need returning id) select 1`', ['need']],
  ['people/merge.ts', 'sql`merge into need n using x on a = b when matched then delete`', ['need']],
  [
    'people/two.ts',
    'sql`with a as (update need set b = 1) update "group" set c = 1`',
    ['need', 'group'],
  ],
  ['people/fragment.ts', 'sql`delete ${OLD}`', ['need']],
  ['people/condition.ts', "sql`update ${all ? 'need' : 'person'} set a = 1`", ['need']],
  ['people/member.ts', 'sql`update ${table} set a = 1`', ['need']],
  ['people/untagged.ts', '`delete from need where ${all}`', ['need']],
  ['people/literal.ts', "'update need set a = 1'", ['need']],
  ['needs/of-group.ts', 'sql`update "group" set a = 1`', ['group']],
  ['found.ts', 'sql`insert into need (id) values ($1)`', ['need']],
  ['needs/own.ts', 'sql`update need set until = $1`', []],
  ['needs/own-fragment.ts', 'sql`delete ${OLD}`', []],
  ['people/read.ts', 'sql`select * from need n for update of n`', []],
  ['people/person.ts', 'sql`insert into person values ($1) on conflict do update set a = 1`', []],
  ['database/migrations/fact.ts', 'sql`update need set until = $1`', []],
  ['seed/store.ts', 'sql`insert into need (id) values ($1)`', []],
];

const house = fs.mkdtempSync(path.join(os.tmpdir(), 'presence-owners-'));
const source = path.join(house, 'apps/api/src');
after(() => fs.rmSync(house, { recursive: true }));

/** @param {string} file @param {string} text */
function store(file, text) {
  const at = path.join(source, file);
  fs.mkdirSync(path.dirname(at), { recursive: true });
  fs.writeFileSync(at, text);
  return at;
}
store('groups/group.entity.ts', "@PrivateEntity('group')\nexport class GroupRow {}\n");
store('needs/need.entity.ts', "@PrivateEntity(\n  'need',\n  [],\n)\nexport class NeedRow {}\n");
const text = (/** @type {string} */ statement) => `${BEFORE}export const read = ${statement};\n`;
const program = ts.createProgram(
  statements.map(([file, statement]) => store(file, text(statement))),
  { strict: true, types: [] },
);
const linter = new Linter({ cwd: house });

for (const [file, statement, foreign] of statements)
  test(`${file} ${foreign.length > 0 ? 'must not' : 'may'} hold ${statement}`, () => {
    const heard = linter.verify(
      text(statement),
      {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser, parserOptions: { programs: [program] } },
        plugins: { sql: { rules: { 'one-writer': /** @type {any} */ (oneWriter) } } },
        rules: { 'sql/one-writer': 'error' },
      },
      path.join(source, file),
    );
    assert.deepEqual(
      [...new Set(heard.map(({ message }) => message.split(' ')[0]))].sort(),
      [...foreign].sort(),
    );
  });

test('a table has one entity', () => {
  store('people/need.entity.ts', "@Entity('need')\nexport class NeedRow {}\n");
  assert.throws(() => ownersIn(source), /need has two entities/);
});

test('the tables of the house have their owners', () => {
  const owners = ownersIn(inRoot('apps/api/src'));
  assert.equal(owners.get('supported_person'), 'people');
  assert.equal(owners.get('association'), 'associations');
  const entities = fs
    .readdirSync(inRoot('apps/api/src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.entity.ts'));
  assert.equal(owners.size, entities.length);
});

test('a lock and a conflict are no writes', () =>
  assert.deepEqual(writtenIn('select 1 from a for update; delete from b'), ['b']));
