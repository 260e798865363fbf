import { board } from './board.mjs';
import { feed } from './feed.mjs';
import { firstLoad } from './first-load.mjs';
import { groupFigures } from './group-figures.mjs';
import { home } from './home.mjs';
import { month } from './month.mjs';
import { recurrence } from './recurrence.mjs';
import { rota } from './rota.mjs';
import { save } from './save.mjs';
import { search } from './search.mjs';
import { benchStack } from './stack.mjs';
import { tenancy } from './tenancy.mjs';

/** @typedef {{ seconds: number, rounds: number, full: boolean, port: number, rota: import('./rota.mjs').RotaOptions, say: (line: string) => void, onStop: (stop: () => Promise<void>) => void }} Options */

/**
 * Measures the pieces in turn, on one server that forgets everything.
 * @param {string[]} pieces @param {Options} options
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function measure(pieces, options) {
  /** @type {import('./stack.mjs').Stack | undefined} */
  let running;
  const stack = async () => {
    if (running) return running;
    options.say('Starting PostgreSQL and the server');
    running = await benchStack(options.port);
    options.onStop(running.stop);
    return running;
  };
  /** @type {import('./table.mjs').Row[]} */
  const rows = [];
  for (const piece of pieces) {
    options.say(`Measuring: ${piece}`);
    if (piece === 'recurrence') rows.push(...recurrence(options));
    if (piece === 'rota') rows.push(...(await rota({ ...options.rota, say: options.say })));
    if (piece === 'load') rows.push(...(await firstLoad(await stack(), options)));
    if (piece === 'home') rows.push(...(await home(await stack(), options)));
    if (piece === 'feed') rows.push(...(await feed(await stack(), options)));
    if (piece === 'board') rows.push(...(await board(await stack(), options)));
    if (piece === 'month') rows.push(...(await month(await stack(), options)));
    if (piece === 'figures') rows.push(...(await groupFigures(await stack(), options)));
    if (piece === 'tenancy') rows.push(...(await tenancy(await stack(), options)));
    if (piece === 'save') rows.push(...(await save(await stack(), options)));
    if (piece === 'search') rows.push(...(await search(await stack(), options)));
  }
  return rows;
}
