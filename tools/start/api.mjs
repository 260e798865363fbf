import { inRoot } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';
import { start, tail } from './children.mjs';
import { bundledNode } from './node-binary.mjs';
import { waitForAnswer } from './wait-for-answer.mjs';

/** @typedef {{ databaseUrl: string, secret: string, port: number, host?: string, publicUrl: string, smtpUrl?: string, env?: NodeJS.ProcessEnv }} Setting */

/** @param {Setting} setting @returns {NodeJS.ProcessEnv} what the API's programs read */
export function apiEnvironment({
  databaseUrl,
  secret,
  port,
  host = '127.0.0.1',
  publicUrl,
  smtpUrl,
  env,
}) {
  return {
    NODE_ENV: 'development',
    MAIL_FROM: 'Présence <ne-pas-repondre@presence.example>',
    ...process.env,
    PORT: String(port),
    HOST: host,
    DATABASE_URL: databaseUrl,
    PRESENCE_SECRET: secret,
    PUBLIC_URL: publicUrl,
    ...(smtpUrl ? { SMTP_URL: smtpUrl } : {}),
    ...env,
  };
}

/** @type {Record<string, string>} */
const DOING = { migrate: 'Migrating the database', seed: 'Loading the demo' };

/**
 * Runs one of the API's programs to its end.
 * @param {string} program migrate, seed, or another that was built
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [suffix] of the name of its log
 * @returns {Promise<string>} what it printed
 */
export async function runProgram(program, args, env, suffix = '') {
  const child = start(
    `${program}${suffix}`,
    bundledNode(),
    [inRoot(`dist/apps/api/${program}.js`), ...args],
    { env },
  );
  if ((await child.ended) !== 0)
    throw new PlainError(
      `${DOING[program] ?? `The command ${program}`} failed: ${lastWords(child.logFile)} (details in .data/logs/${program}${suffix}.log).`,
    );
  return tail(child.logFile, Infinity);
}

/**
 * Starts the server and waits until it is well.
 * @param {Setting} setting
 * @param {string} [name] of its log
 */
export async function startApi(setting, name = 'api') {
  const child = start(
    name,
    bundledNode(),
    ['--enable-source-maps', inRoot('dist/apps/api/main.js')],
    {
      env: apiEnvironment(setting),
    },
  );
  const host = ['0.0.0.0', '::', undefined].includes(setting.host) ? '127.0.0.1' : setting.host;
  if (await waitForAnswer(`http://${host}:${setting.port}/api/health`, child, 60_000)) return child;
  await child.stop();
  throw new PlainError(
    `The API did not start: ${lastWords(child.logFile)} (details in .data/logs/${name}.log).`,
  );
}

/** @param {string} log @returns {string} */
export function lastWords(log) {
  const lines = tail(log)
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at |^Node\.js v|^\s*[\^{}]/.test(line));
  const told = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return messageIn(told.trim()).slice(0, 240).replace(/\.$/, '');
}

// The server logs one JSON object a line.
/** @param {string} line */
function messageIn(line) {
  try {
    const { msg, err } = JSON.parse(line);
    return String(err?.message ?? msg ?? line);
  } catch {
    return line;
  }
}
