import { openBrowser } from './browser.mjs';
import { signIn } from './organiser.mjs';

const CONTROL = /^(start transaction|begin|commit|rollback)/i;

/**
 * The organiser's home page in a browser: how often it calls the API, and how many statements its call comes to.
 * @param {import('./stack.mjs').Stack} stack @param {{ say: (line: string) => void }} options
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function home(stack, { say }) {
  const login = stack.logins.find(({ role }) => /FACILITATOR/.test(role)) ?? stack.logins[0];
  const { email, password } = login;
  const organiser = await signIn(stack, login);
  await organiser.ask('GET', '/today', { record: true });
  const statements = (await organiser.statements()).filter(
    ({ text }) => !CONTROL.test(text.trim()),
  ).length;
  const browser = await openBrowser(say);
  const { calls } = await browser.visit(`${stack.url}/espace/fr/${organiser.slug}/aujourdhui`, {
    email,
    password,
  });
  await browser.close();
  const paths = calls.map((call) => new URL(call).pathname);
  say(`The home page calls ${paths.join(', ')}`);
  // Who is signed in is asked once for all pages.
  const own = paths.filter((path) => path !== '/api/me').length;
  return [
    { work: 'home page', against: 'its calls of the API', figure: own || NaN, unit: '', atMost: 1 },
    {
      work: 'home page',
      against: 'SQL statements of that call',
      figure: statements || NaN,
      unit: '',
      atMost: 5,
    },
  ];
}
