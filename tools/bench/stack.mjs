import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { inRoot } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';
import { freePort } from '../ports.mjs';
import { throwawayPostgres } from '../postgres/throwaway.mjs';
import { apiEnvironment, lastWords, runProgram } from '../start/api.mjs';
import { start } from '../start/children.mjs';
import { seedResult } from '../start/demo.mjs';
import { bundledNode } from '../start/node-binary.mjs';
import { waitForAnswer } from '../start/wait-for-answer.mjs';

/** @typedef {{ text: string, values: unknown[] }} Statement */
/** @typedef {{ ours: number[], theirs: number[], sessions: number, differences: number }} RecurrenceComparison */

/**
 * What plans and proves a rota: the engine's `propose`, and what it is held against.
 * @typedef {{
 *   generateInstance: (size: string, seed: number) => import('@presence/rota').Instance,
 *   costOf: typeof import('@presence/rota').costOf, greedy: typeof import('@presence/rota').greedy,
 *   violations: typeof import('@presence/rota').violations,
 *   propose: (instance: import('@presence/rota').Instance, options: ProposeOptions) => Promise<Proposal>,
 * }} RotaProduct
 * @typedef {{ seed: number, effort?: number, signal: AbortSignal, onFound: (proposal: Proposal) => void }} ProposeOptions
 * @typedef {{
 *   plan: import('@presence/rota').Plan, uncovered: number, quality: number, bound: number | null,
 *   qualityBound: number | null, share: number,
 * }} Proposal
 */

/**
 * What the API's own bundle holds for measurements.
 * @typedef {{
 *   searchStatement: (query: object, point: { latitude: number, longitude: number }) => Statement,
 *   gridCell: (latitude: number, longitude: number) => number,
 *   roleUrl: (role: string, settings: { DATABASE_URL: string, PRESENCE_SECRET: string }) => string,
 *   compareRecurrence: (count: number) => RecurrenceComparison,
 *   THEMES: readonly string[], WEEKDAYS: readonly string[],
 * } & RotaProduct} Product
 */

/** @returns {Product} */
export const product = () => createRequire(import.meta.url)(inRoot('dist/apps/api/bench.js'));

/**
 * @typedef {{
 *   url: string, databaseUrl: string, logins: import('../start/demo.mjs').Login[],
 *   roleUrl: (role: string) => string, stop: () => Promise<void>,
 * }} Stack
 */

/**
 * A whole Présence with the demo loaded, whose server is bench.ts: that of main.ts and a route to compare with.
 * @param {number} preferred port
 * @returns {Promise<Stack>}
 */
export async function benchStack(preferred) {
  const port = await freePort(preferred);
  const database = await throwawayPostgres({ port: await freePort(port + 1) });
  const secret = randomBytes(48).toString('base64url');
  const url = `http://127.0.0.1:${port}`;
  const env = apiEnvironment({ databaseUrl: database.url, secret, port, publicUrl: url });
  try {
    await runProgram('migrate', [], env, '-bench');
    const { logins } = seedResult(await runProgram('seed', ['--size', 'small'], env, '-bench'));
    const api = start('api-bench', bundledNode(), [inRoot('dist/apps/api/bench.js')], { env });
    if (!(await waitForAnswer(`${url}/api/health`, api, 60_000)))
      throw new PlainError(
        `The API did not start: ${lastWords(api.logFile)} (details in .data/logs/api-bench.log).`,
      );
    return {
      url,
      databaseUrl: database.url,
      logins,
      roleUrl: (role) =>
        product().roleUrl(role, { DATABASE_URL: database.url, PRESENCE_SECRET: secret }),
      stop: async () => {
        await api.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
