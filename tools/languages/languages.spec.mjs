import assert from 'node:assert/strict';
import fs from 'node:fs';
import { it } from 'node:test';
import { inRoot } from '../paths.mjs';
import { texts } from './catalogues.mjs';
import { locales } from './locales.mjs';

it('finds every language joined as its files of text stand', async () => {
  for (const [file, text] of await texts())
    assert.equal(
      fs.existsSync(inRoot(file)) ? fs.readFileSync(inRoot(file), 'utf8') : '',
      text,
      `${file} is not what the files of text say: npm run languages`,
    );
});

it('names the files that a language lacks', async () => {
  await assert.rejects(texts([...locales(), 'xx']), /libs\/domain\/src\/texts\/xx\/dates\.ts/);
});
