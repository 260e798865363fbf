// Every link between the documents of this repository leads somewhere, to the heading too where it names one.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { inRoot } from './paths.mjs';

const documents = [
  ...['.', 'docs', 'docs/adr', 'docs/rota-benchmark'].flatMap((folder) =>
    fs
      .readdirSync(inRoot(folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => path.join(folder, name)),
  ),
];

/** The anchors of a document's headings, as GitHub makes them. @param {string} text */
const anchorsOf = (text) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links outside blocks of code. @param {string} text */
const linksOf = (text) =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);

/** @param {string} from @param {string} to @returns {boolean} */
function leadsSomewhere(from, to) {
  if (/^[a-z]+:/.test(to)) return true;
  const [file = '', anchor] = to.split('#');
  const target = file === '' ? from : path.join(path.dirname(from), file);
  if (!fs.existsSync(inRoot(target))) return false;
  return (
    anchor === undefined ||
    !target.endsWith('.md') ||
    anchorsOf(fs.readFileSync(inRoot(target), 'utf8')).includes(anchor)
  );
}

for (const document of documents)
  test(`${document} has no link that leads nowhere`, () => {
    const links = linksOf(fs.readFileSync(inRoot(document), 'utf8'));
    assert.deepEqual(
      links.filter((to) => !leadsSomewhere(document, to)),
      [],
    );
  });

test('a link to a missing file or heading is found', () => {
  assert.equal(leadsSomewhere('README.md', 'docs/nowhere.md'), false);
  assert.equal(leadsSomewhere('README.md', 'docs/glossary.md#no-such-heading'), false);
});
