// The walls of the house fire: each forbidden import, put where it must not stand, is refused by lint.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const BOUNDARIES = '@nx/enforce-module-boundaries';

/** @type {[string, string, string][]} where, what, which rule */
const forbidden = [
  ['libs/domain/src/index.ts', `import '@nestjs/common';`, BOUNDARIES],
  ['libs/domain/src/index.ts', `import '@presence/contract';`, BOUNDARIES],
  ['libs/domain/src/index.ts', `import 'node:fs';`, 'no-restricted-imports'],
  ['libs/contract/src/index.ts', `import '@presence/formats';`, BOUNDARIES],
  ['libs/formats/src/index.ts', `import '@angular/core';`, BOUNDARIES],
  ['libs/rota/src/index.ts', `import '@presence/contract';`, BOUNDARIES],
  ['apps/api/src/main.ts', `import '@angular/core';`, BOUNDARIES],
  ['apps/api/src/main.ts', `import '@presence/ui';`, BOUNDARIES],
  ['apps/api/src/main.ts', `import '@presence/testing';`, 'no-restricted-imports'],
  ['apps/dashboard/src/main.ts', `import 'typeorm';`, BOUNDARIES],
  ['apps/dashboard/src/main.ts', `import '@nestjs/common';`, BOUNDARIES],
  ['apps/directory/src/main.ts', `import '@presence/formats';`, BOUNDARIES],
  [
    'apps/dashboard/src/main.ts',
    `declare const list: { subscribe(): void };\nlist.subscribe();`,
    'no-restricted-syntax',
  ],
  [
    'apps/api/src/main.ts',
    `export const wide = (value: any) => value;`,
    '@typescript-eslint/no-explicit-any',
  ],
  ['apps/api/src/main.ts', `${'\n'.repeat(251)}`, 'max-lines'],
];

for (const [filePath, code, rule] of forbidden) {
  test(`${filePath} refuses ${code.trim().split('\n')[0] || 'more than 250 lines'}`, async () => {
    const [result] = await eslint.lintText(`${code}\n`, { filePath });
    assert.ok(
      result?.messages.some(({ ruleId }) => ruleId === rule),
      `${rule} said nothing; heard: ${result?.messages.map(({ ruleId, message }) => `${ruleId} ${message}`).join('; ')}`,
    );
  });
}
