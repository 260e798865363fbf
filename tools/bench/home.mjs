import { organisers } from './organiser.mjs';

const CONTROL = /^(start transaction|begin|commit|rollback)/i;

/**
 * The organiser's home page: how many statements its one call comes to.
 * @param {import('./stack.mjs').Stack} stack @param {{ say: (line: string) => void }} options
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function home(stack, { say }) {
  const [organiser] = await organisers(stack);
  await organiser.ask('GET', '/today', { record: true });
  const statements = (await organiser.statements())
    .map(({ text }) => text.trim().replace(/\s+/g, ' '))
    .filter((text) => !CONTROL.test(text));
  for (const statement of statements) say(statement.slice(0, 100));
  return [
    { work: 'home page', against: 'SQL statements of its call', figure: statements.length || NaN, unit: '', atMost: 5 },
  ];
}
