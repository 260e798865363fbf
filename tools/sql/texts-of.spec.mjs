import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { textsOf } from './texts-of.mjs';

/** @param {string} before @param {string} expression */
function read(before, expression) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presence-texts-'));
  const file = path.join(folder, 'statement.ts');
  fs.writeFileSync(file, `${before}\nexport const read = ${expression};\n`);
  try {
    const program = ts.createProgram([file], { strict: true, types: [] });
    const source = /** @type {ts.SourceFile} */ (program.getSourceFile(file));
    const last = /** @type {ts.VariableStatement} */ (source.statements.at(-1));
    const [{ initializer }] = last.declarationList.declarations;
    return textsOf(/** @type {ts.Expression} */ (initializer), program.getTypeChecker());
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** @type {[string, string, string, string[] | undefined][]} what, before, expression, texts */
const cases = [
  ['a literal', '', "'select 1'", ['select 1']],
  [
    'a constant in a template',
    'const CARD = `a, b`;',
    '`select ${CARD} from t`',
    ['select a, b from t'],
  ],
  ['a number in a template', 'const MOST = 20;', '`limit ${MOST}`', ['limit 20']],
  [
    'a function of one template',
    'const iso = (column: string) => `to_char(${column})`;',
    "`select ${iso('c.at')}`",
    ['select to_char(c.at)'],
  ],
  [
    'a function inside another, and a default',
    'const one = (a: string, b = "y") => `${a}${b}`; const two = (c: string) => `<${one(c)}>`;',
    "two('x')",
    ['<xy>'],
  ],
  [
    'both sides of a condition',
    'declare const all: boolean;',
    "`where ${all ? 'true' : 'a = $1'}`",
    ['where true', 'where a = $1'],
  ],
  [
    'the members of a type of literals',
    "declare const column: 'a' | 'b';",
    '`set ${column} = 1`',
    ['set a = 1', 'set b = 1'],
  ],
  [
    'what stands for an unknown list',
    'declare const parts: string[];',
    "`(${parts.join(' or ') || 'true'})`",
    ['(true)'],
  ],
  [
    'nothing where a part is known only when it runs',
    'declare const given: string;',
    '`select ${given}`',
    undefined,
  ],
];

for (const [what, before, expression, texts] of cases)
  test(`reads ${what}`, () => assert.deepEqual(read(before, expression), texts));

test('reads an exported constant that code makes, by running its module', () => {
  const before = "export const PARTS = ['a', 'b'].map((part) => `x.${part}`).join(', ');";
  assert.deepEqual(read(before, '`select ${PARTS}`'), ['select x.a, x.b']);
});
