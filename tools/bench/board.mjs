import { chromiumFlags, ensureChromium } from '../browser/chromium.mjs';
import { plannedAssociation } from './board-association.mjs';
import { DESK, inWords, late, PHONE, visitBoard, visitLargestBoard } from './board-visit.mjs';

/** The size that the board is made for, and one so small that nothing can be slow. */
const LARGE = { volunteers: 150, people: 400 };
const SMALL = { volunteers: 15, people: 40 };
/** A whole country as one rota: only measured when asked for, since to propose it takes minutes. */
const NATIONAL = { volunteers: 1500, people: 5000 };

/**
 * The board of a rota in a real browser on a slowed down machine: 150 volunteers, 400 people and four weeks beside a tenth of it.
 * @param {import('./stack.mjs').Stack} stack @param {{ say: (line: string) => void, full: boolean }} options
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function board(stack, { say, full }) {
  say(`Proposing rotas for ${SMALL.volunteers} and ${LARGE.volunteers} volunteers`);
  const boards = [await plannedAssociation(stack, SMALL), await plannedAssociation(stack, LARGE)];
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({
    executablePath: await ensureChromium(say),
    args: chromiumFlags,
  });
  /** @type {import('./table.mjs').Row[]} */
  const rows = [];
  try {
    for (const screen of [DESK, PHONE]) {
      const [small, large] = [
        await visitBoard(browser, stack.url, boards[0], screen),
        await visitBoard(browser, stack.url, boards[1], screen),
      ];
      say(
        `${screen.width} px, small: ${inWords(small.scrolled)}; opened in ${Math.round(small.open)} ms`,
      );
      say(
        `${screen.width} px, large: ${inWords(large.scrolled)}; opened in ${Math.round(large.open)} ms`,
      );
      say(`${screen.width} px, large, not slowed down: ${inWords(large.unslowed)}`);
      if (screen === DESK) say(`people and weeks: ${inWords(large.people)}; ${inActs(large)}`);
      rows.push(
        ...rowsOf(
          `board of ${LARGE.volunteers} × ${LARGE.people}, ${screen.width} px`,
          small,
          large,
        ),
      );
      if (screen === DESK)
        rows.push({
          work: `board of ${LARGE.volunteers} × ${LARGE.people}, ${screen.width} × ${screen.height} px`,
          against: 'volunteers with their whole week in sight',
          figure: large.rows,
          atLeast: 14,
        });
    }
    if (full) rows.push(...(await national(stack, browser, say)));
  } finally {
    await browser.close();
  }
  return rows;
}

/**
 * @param {import('./stack.mjs').Stack} stack @param {import('@playwright/test').Browser} browser @param {(line: string) => void} say
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
async function national(stack, browser, say) {
  say(`Proposing a rota for ${NATIONAL.volunteers} volunteers and ${NATIONAL.people} people`);
  const planned = await plannedAssociation(stack, NATIONAL);
  const { first, open, scrolled } = await visitLargestBoard(browser, stack.url, planned);
  say(
    `national, not slowed down: opened in ${Math.round(first)} ms, again in ${Math.round(open)} ms; ${inWords(scrolled)}`,
  );
  return [
    {
      work: `board of ${NATIONAL.volunteers} × ${NATIONAL.people}, ${DESK.width} px`,
      against: 'time to open it, not slowed down',
      figure: open,
      unit: ' ms',
      atMost: 5000,
    },
  ];
}

/**
 * @param {string} work @param {import('./board-visit.mjs').Visit} small @param {import('./board-visit.mjs').Visit} large
 * @returns {import('./table.mjs').Row[]}
 */
const rowsOf = (work, small, large) => [
  {
    work,
    against: 'frames over 33 ms while it scrolls',
    figure: late(large.scrolled.frames, 34),
    unit: ' %',
    atMost: 5,
  },
  {
    work,
    against: `elements drawn for a board of 15 × 40`,
    figure: large.nodes / small.nodes,
    atMost: 1.5,
  },
  {
    work,
    against: 'time to open a board of 15 × 40',
    figure: large.open / small.open,
    atMost: 1.5,
  },
  {
    work,
    against: 'time to change the week of 15 × 40',
    figure: large.week / small.week,
    atMost: 2,
  },
];

/** @param {import('./board-visit.mjs').Visit} visit */
const inActs = ({ pickUp, drop, key }) =>
  `taken up in ${Math.round(pickUp)} ms, put down in ${Math.round(drop)} ms, a key ${Math.round(key)} ms`;
