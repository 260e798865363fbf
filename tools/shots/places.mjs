import { PlainError } from '../plain-error.mjs';

/** @typedef {Record<string, string>} Places what stands for a word in braces */

/**
 * Signs in, and finds one of each thing to look at.
 * @param {import('@playwright/test').BrowserContext} context gets the session's cookie
 * @param {string} url
 * @param {{ email: string, password: string }} login
 * @returns {Promise<Places>}
 */
export async function signInAndFind(context, url, login) {
  const answer = await context.request.post(`${url}/api/login-session`, {
    data: { email: login.email, password: login.password },
  });
  if (!answer.ok())
    throw new PlainError(`Signing in as ${login.email} was refused (${answer.status()}).`);
  const [seat] = (await answer.json()).seats;
  /** @param {string} path @returns {Promise<any>} */
  const read = async (path) =>
    (await context.request.get(`${url}/api/associations/${seat.associationId}/${path}`)).json();
  const day = (/** @type {number} */ offset) =>
    new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const [groups, venues, sessions] = await Promise.all([
    read('groups'),
    read('venues'),
    read(`sessions?from=${day(-60)}&to=${day(0)}`),
  ]);
  return {
    association: seat.associationSlug,
    group: groups[0]?.id,
    venue: venues[0]?.id,
    session: sessions.at(-1)?.id,
  };
}

/** @param {import('@playwright/test').BrowserContext} context @param {string} url @returns {Promise<Places>} */
export async function findListing(context, url) {
  const { cards } = await (await context.request.get(`${url}/api/directory/listings`)).json();
  return { listing: cards[0]?.slug };
}

/**
 * @param {string} path with words in braces
 * @param {Places} places
 * @returns {string | undefined} undefined when the demo holds no such thing
 */
export function fill(path, places) {
  const missing = [...path.matchAll(/\{(\w+)\}/g)].some(([, word]) => !places[word]);
  return missing ? undefined : path.replace(/\{(\w+)\}/g, (_, word) => places[word]);
}
