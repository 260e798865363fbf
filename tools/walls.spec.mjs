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
    'apps/api/src/main.ts',
    "declare const pool: { query(text: string): void };\npool.query('select 1');",
    'no-restricted-syntax',
  ],
  [
    'apps/api/src/main.ts',
    'declare const pool: { query(text: string): void };\npool.query(`select 1`);',
    'no-restricted-syntax',
  ],
  [
    'apps/api/src/main.ts',
    `declare const locale: string;\nexport const hello = locale === 'fr' ? 'Bonjour' : 'Hello';`,
    'no-restricted-syntax',
  ],
  [
    'apps/dashboard/src/main.ts',
    `declare const tag: string;\nexport const prefix = tag.startsWith('en') ? '/en' : '';`,
    'no-restricted-syntax',
  ],
  [
    'apps/directory/src/main.ts',
    `declare const path: string;\nexport const isEnglish = /^\\/en\\b/.test(path);`,
    'no-restricted-syntax',
  ],
  [
    'libs/domain/src/index.ts',
    `export const hello = { fr: 'Bonjour', en: 'Hello' };`,
    'no-restricted-syntax',
  ],
  [
    'apps/dashboard/src/main.ts',
    `declare const list: { subscribe(): void };\nlist.subscribe();`,
    'no-restricted-syntax',
  ],
  [
    'apps/dashboard/src/main.ts',
    `export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;`,
    'no-restricted-syntax',
  ],
  [
    'apps/dashboard/src/main.ts',
    `export const today = new Date().toLocaleDateString('sv');`,
    'no-restricted-syntax',
  ],
  [
    'apps/dashboard/src/main.ts',
    `export const today = new Intl.DateTimeFormat('sv').format();`,
    'no-restricted-syntax',
  ],
  [
    'apps/dashboard/src/main.ts',
    `export const today = new Date().toISOString().slice(0, 10);`,
    'no-restricted-syntax',
  ],
  [
    'apps/dashboard/src/main.ts',
    'export const at = (date: string, time: string) => new Date(`${date}T${time}`);',
    'no-restricted-syntax',
  ],
  [
    'apps/directory/src/main.ts',
    `export const year = new Date().getFullYear();`,
    'no-restricted-syntax',
  ],
  [
    'apps/dashboard/src/app/app.ts',
    `import { httpResource } from '@angular/common/http';\nexport const read = httpResource;`,
    'no-restricted-syntax',
  ],
  [
    'apps/dashboard/src/app/app.ts',
    `import { MatDialog } from '@angular/material/dialog';\nexport const dialog = MatDialog;`,
    'no-restricted-syntax',
  ],
  [
    'apps/dashboard/src/app/app.ts',
    `import { HttpClient } from '@angular/common/http';\nexport const client = HttpClient;`,
    'no-restricted-syntax',
  ],
  [
    'apps/dashboard/src/app/venues/venue-form.ts',
    `import { form } from '@angular/forms/signals';\nexport const made = form;`,
    'no-restricted-syntax',
  ],
  ['apps/api/src/main.ts', `export const zone = 'Europe/Paris';`, 'no-restricted-syntax'],
  ['libs/domain/src/index.ts', `export const zone = 'Europe/Paris';`, 'no-restricted-syntax'],
  [
    'apps/api/src/rotas/rotas.service.ts',
    `export const write = \`update contact set state = 'CANCELLED'\`;`,
    'no-restricted-syntax',
  ],
  [
    'apps/api/src/rotas/rotas.service.ts',
    `export const write = \`delete from contact_volunteer where contact_id = $1\`;`,
    'no-restricted-syntax',
  ],
  [
    'apps/api/src/rotas/rotas.service.ts',
    `export const write = \`with gone as (delete from "contact" returning id) select 1\`;`,
    'no-restricted-syntax',
  ],
  [
    'apps/api/src/rotas/rotas.service.ts',
    `export const write = \`INSERT INTO\n  cover_request (id) values ($1)\`;`,
    'no-restricted-syntax',
  ],
  [
    'apps/api/src/rotas/rotas.service.ts',
    `export const write = \`update cover_ask a set answer = 'YES'\`;`,
    'no-restricted-syntax',
  ],
  [
    'apps/api/src/contacts/store/place-contact.ts',
    `export const write = \`update cover_ask a set answer = 'YES'\`;`,
    'no-restricted-syntax',
  ],
  [
    'apps/api/src/seed/seed.ts',
    `export const write = 'update contact set locked = true';`,
    'no-restricted-syntax',
  ],
  [
    'apps/api/src/people/people.service.ts',
    `import { ContactRow } from '../contacts/contact.entity';\nexport { ContactRow };`,
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

test('a contact and its cover are written in their stores, and read anywhere', async () => {
  const write = `export const write = 'update contact set locked = true';\n`;
  const cover = `export const write = 'update cover_ask set answer = null';\n`;
  const read = `export const read = 'select id from contact for update of contact';\n`;
  for (const [filePath, code] of [
    ['apps/api/src/contacts/store/place-contact.ts', write],
    ['apps/api/src/cover/store/cover-asks.ts', cover],
    ['apps/api/src/rotas/rotas.service.ts', read],
  ]) {
    const [result] = await eslint.lintText(code, { filePath });
    assert.deepEqual(result?.messages, []);
  }
});
