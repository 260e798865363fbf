import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { differenceOf } from './row-type.mjs';

/** @typedef {import('@ts-safeql/plugin-utils').PluginResolvedTarget} Target */

/** @param {string} type @param {[string, Target][]} columns */
function difference(type, columns) {
  const host = ts.createCompilerHost({});
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === 'row.ts'
      ? ts.createSourceFile(name, `export type Row = ${type};`, ts.ScriptTarget.Latest, true)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram(['row.ts'], { strict: true, types: [] }, host);
  const checker = program.getTypeChecker();
  const [alias] = /** @type {ts.SourceFile} */ (program.getSourceFile('row.ts')).statements;
  const row = checker.getTypeAtLocation(/** @type {ts.TypeAliasDeclaration} */ (alias).name);
  return differenceOf({ kind: 'object', value: columns }, row, checker, alias);
}
/** @param {string} value @returns {Target} */
const plain = (value) => ({ kind: 'type', value });

test('rows that are as typed have no fault', () =>
  assert.equal(
    difference("{ id: string; kind: 'CALL' | 'VISIT'; times: number; noted?: string }", [
      ['id', plain('string')],
      ['kind', plain('string')],
      ['times', plain('number')],
    ]),
    undefined,
  ));

test('a column that is missing is named', () =>
  assert.equal(
    difference('{ id: string; name: string }', [['id', plain('string')]]),
    'no column "name"',
  ));

test('a column that the type does not know is named', () =>
  assert.equal(
    difference('{ id: string }', [
      ['id', plain('string')],
      ['renamed', plain('string')],
    ]),
    'column "renamed" is not in the type',
  ));

test('an instant typed as text is named', () =>
  assert.equal(
    difference('{ at: string | null }', [['at', plain('Date')]]),
    '"at" is Date, not null or string',
  ));

test('what PostgreSQL cannot tell before it runs is let pass', () =>
  assert.equal(
    difference('{ names: string[]; last: string }', [
      ['names', plain('unknown')],
      ['last', { kind: 'union', value: [plain('string'), plain('null')] }],
    ]),
    undefined,
  ));
