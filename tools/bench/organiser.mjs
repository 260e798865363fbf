import { PlainError } from '../plain-error.mjs';

/** @typedef {import('./stack.mjs').Statement} Statement */

/**
 * Somebody signed in, in one association.
 * @typedef {{
 *   id: string,
 *   cookie: string,
 *   association: string,
 *   slug: string,
 *   ask: (method: string, path: string, more?: { body?: object, version?: number, record?: boolean }) => Promise<any>,
 *   statements: () => Promise<Statement[]>,
 * }} Organiser
 */

/**
 * @param {import('./stack.mjs').Stack} stack
 * @param {{ email: string, password: string }} login
 * @returns {Promise<Organiser>} `ask` takes paths within the association
 */
export async function signIn({ url }, { email, password }) {
  const answer = await fetch(`${url}/api/login-session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new PlainError(`${email} could not sign in (${answer.status}).`);
  const cookie = answer.headers.getSetCookie()[0].split(';')[0];
  const me = await (await fetch(`${url}/api/me`, { headers: { cookie } })).json();
  const { organiserId: id, associationId: association, associationSlug: slug } = me.seats[0];
  return {
    id,
    cookie,
    association,
    slug,
    ask: async (method, path, { body, version, record } = {}) => {
      const headers = {
        cookie,
        origin: url,
        ...(body && { 'content-type': 'application/json' }),
        ...(version && { 'if-match': String(version) }),
        ...(record && { 'x-bench-record': '1' }),
      };
      const reply = await fetch(`${url}/api/associations/${association}${path}`, {
        method,
        headers,
        body: body && JSON.stringify(body),
      });
      if (!reply.ok)
        throw new Error(`${method} ${path} answered ${reply.status}: ${await reply.text()}`);
      return reply.json();
    },
    statements: async () => (await fetch(`${url}/feeds/bench/statements`)).json(),
  };
}

/**
 * One organiser who may change sessions, from each of several associations.
 * @param {import('./stack.mjs').Stack} stack
 * @returns {Promise<Organiser[]>}
 */
export async function organisers(stack) {
  /** @type {Map<string, Organiser>} */
  const found = new Map();
  for (const login of stack.logins.filter(({ role }) =>
    /ADMINISTRATOR|COORDINATOR|FACILITATOR/.test(role),
  )) {
    const organiser = await signIn(stack, login);
    found.set(organiser.association, organiser);
  }
  return [...found.values()];
}

/** @param {number} fromNow in days @returns {string} YYYY-MM-DD */
export const day = (fromNow) =>
  new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10);
