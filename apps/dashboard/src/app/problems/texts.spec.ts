import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ISSUE_TEXTS } from './issue-texts';

const libs = join(__dirname, '../../../../../libs');
const sources = ['domain', 'contract']
  .flatMap((lib) =>
    readdirSync(join(libs, lib, 'src'), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(libs, lib, 'src', name),
    ),
  )
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => readFileSync(path, 'utf8'));

/** Every code that a schema or a rule can put on a field. */
const codes = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/(?:error|message): '([A-Z_]+)'/g)].map(([, code]) => code ?? ''),
  ),
);

describe('the texts of issues', () => {
  it('finds the codes where they are made', () =>
    expect(codes).toContain('FIRST_TIMERS_EXCEED_PRESENT'));

  it.each([...codes])('say what to do about %s', (code) =>
    expect(ISSUE_TEXTS).toHaveProperty(code),
  );
});
