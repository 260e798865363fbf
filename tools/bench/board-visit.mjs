import { quantile } from './figures.mjs';

/** @typedef {{ width: number, height: number }} Screen */
/** @typedef {{ frames: number[], longTasks: number[], busy: number }} Scrolled milliseconds of each frame, of each task of more than 50, and of work for each 1,000 pixels */
/**
 * What one visit of a board took, in milliseconds; `nodes` are elements of the page,
 * `rows` volunteers whose whole week is in sight.
 * @typedef {{ open: number, openUnslowed: number, unslowed: Scrolled, scrolled: Scrolled, people: Scrolled, nodes: number, rows: number, week: number, pickUp: number, drop: number, key: number }} Visit
 */

/** A middling phone beside this machine. */
const SLOWER = 4;
const SPEED = 2400;
export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/**
 * Opens a board in a slowed down browser, scrolls it from end to end, changes the week and moves a contact by mouse and keyboard.
 * @param {import('@playwright/test').Browser} browser @param {string} url @param {import('./board-association.mjs').Planned} planned @param {Screen} screen
 * @returns {Promise<Visit>}
 */
export async function visitBoard(browser, url, planned, screen) {
  const {
    context,
    page,
    devtools,
    address,
    open: openUnslowed,
  } = await opened(browser, url, planned, screen);
  await page.waitForLoadState('networkidle', { timeout: 180_000 });
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const rows = /** @type {number} */ (await page.evaluate(WHOLE_ROWS));
  const unslowed = await scroll(page, devtools);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const open = await took(async () => {
    await page.goto(address);
    await page.locator(CONTACT).first().waitFor();
  });
  await page.waitForLoadState('networkidle', { timeout: 180_000 });
  const scrolled = await scroll(page, devtools);
  const nodes = /** @type {number} */ (
    await page.evaluate(`document.querySelectorAll('*').length`)
  );
  const week = await took(async () => {
    await page.getByLabel('Semaine', { exact: true }).selectOption('2');
    await page.waitForURL(/semaine=2/);
    await page.locator(CONTACT).first().waitFor();
    await painted(page);
  });
  /** @type {Visit} */
  const visit = {
    open,
    openUnslowed,
    unslowed,
    scrolled,
    people: { frames: [], longTasks: [], busy: NaN },
    nodes,
    rows,
    week,
    pickUp: NaN,
    drop: NaN,
    key: NaN,
  };
  if (screen === DESK) {
    Object.assign(visit, await moveOne(page));
    await page.getByRole('radio', { name: 'Personnes' }).click();
    await page.getByRole('grid', { name: /Personnes/ }).waitFor();
    await page.waitForLoadState('networkidle', { timeout: 180_000 });
    visit.people = await scroll(page, devtools);
  }
  await context.close();
  return visit;
}

/**
 * Opens a board twice: only the second time counts, since the scripts are compiled the first time.
 * @param {import('@playwright/test').Browser} browser @param {string} url @param {import('./board-association.mjs').Planned} planned @param {Screen} screen
 */
async function opened(browser, url, { organiser, login, rotaId }, screen) {
  const context = await browser.newContext({
    viewport: screen,
    locale: 'fr-FR',
    serviceWorkers: 'block',
    hasTouch: screen === PHONE,
  });
  await context.request.post(`${url}/api/login-session`, { data: login, headers: { origin: url } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const address = `${url}/espace/fr/${organiser.slug}/roulements/${rotaId}`;
  const visit = async () => {
    await page.goto(address);
    await page.locator(CONTACT).first().waitFor({ timeout: 60_000 });
  };
  const first = await took(visit);
  return { context, page, devtools, address, first, open: await took(visit) };
}

/**
 * Opens a board that is too large for its gaps to be waited for, and scrolls it.
 * @param {import('@playwright/test').Browser} browser @param {string} url @param {import('./board-association.mjs').Planned} planned
 * @returns {Promise<{ first: number, open: number, scrolled: Scrolled }>} milliseconds of the first and the second time
 */
export async function visitLargestBoard(browser, url, planned) {
  const { context, page, devtools, first, open } = await opened(browser, url, planned, DESK);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scrolled = await scroll(page, devtools);
  await context.close();
  return { first, open, scrolled };
}

/** A contact on the board of a desk, or in the list of a phone. */
const CONTACT = 'p-contact-chip, p-board-list li button';

/** @param {() => Promise<void>} act */
async function took(act) {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

/** @param {import('@playwright/test').Page} page */
const painted = (page) =>
  page.evaluate(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
  );

// What runs in the page is text: it knows a browser's names and nothing of this file.
const PLACE = `(() => {
  const grid = document.querySelector('p-board-grid .viewport');
  const way = grid ?? document.scrollingElement;
  grid?.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = grid?.getBoundingClientRect() ?? { left: 0, top: 0, width: innerWidth, height: innerHeight };
  return { x: left + width / 2, y: top + height / 2, length: way.scrollHeight - way.clientHeight };
})()`;

const WHOLE_ROWS = `(() => {
  const grid = document.querySelector('p-board-grid .viewport');
  if (!grid) return 0;
  const top = grid.querySelector('.head').getBoundingClientRect().bottom;
  const bottom = Math.min(grid.getBoundingClientRect().bottom, innerHeight);
  return [...document.querySelectorAll('p-board-row')].filter((row) => {
    const box = row.getBoundingClientRect();
    return box.top >= top - 1 && box.bottom <= bottom;
  }).length;
})()`;

const WATCH = `(() => {
  const told = (window.told = { frames: [], longTasks: [], on: true });
  new PerformanceObserver((list) => told.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] });
  let last = performance.now();
  const frame = (now) => {
    told.frames.push(now - last);
    last = now;
    if (told.on) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})()`;

const SEEN =
  '((told) => ((told.on = false), { frames: told.frames.slice(2), longTasks: told.longTasks }))(window.told)';

/**
 * Scrolls from the top to the bottom and back as a finger would, and tells each frame, and how busy the page's thread
 * was for each screen that went by.
 * @param {import('@playwright/test').Page} page @param {import('@playwright/test').CDPSession} devtools
 * @returns {Promise<Scrolled>}
 */
export async function scroll(page, devtools) {
  const { x, y, length } = /** @type {{ x: number, y: number, length: number }} */ (
    await page.evaluate(PLACE)
  );
  await page.evaluate(WATCH);
  const before = await busy(devtools);
  for (const yDistance of [-length, length])
    await devtools.send('Input.synthesizeScrollGesture', {
      x,
      y,
      yDistance,
      speed: SPEED,
      gestureSourceType: 'mouse',
      preventFling: true,
    });
  const spent = (await busy(devtools)) - before;
  const { frames, longTasks } = /** @type {Pick<Scrolled, 'frames' | 'longTasks'>} */ (
    await page.evaluate(SEEN)
  );
  return { frames, longTasks, busy: spent / ((2 * length) / 1000) };
}

/** @param {import('@playwright/test').CDPSession} devtools @returns {Promise<number>} milliseconds of processor time of the page's thread so far */
async function busy(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/** @param {import('@playwright/test').Page} page */
async function moveOne(page) {
  await page.evaluate(`document.querySelector('p-board-grid .viewport').scrollTo(0, 0)`);
  const chip = page.locator('p-contact-chip').first();
  const from = await chip.boundingBox();
  if (!from) throw new Error('The board is not drawn.');
  await page.mouse.move(from.x + 10, from.y + 10);
  const pickUp = await took(async () => {
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 16, { steps: 3 });
    await page.locator('.carrying .possible').first().waitFor();
  });
  const free = await page
    .locator('.carrying .possible:not(:has(p-contact-chip))')
    .first()
    .boundingBox();
  if (!free) throw new Error('The contact may go nowhere in sight.');
  await page.mouse.move(free.x + 10, free.y + 10, { steps: 5 });
  const drop = await took(async () => {
    await page.mouse.up();
    await page.getByRole('button', { name: 'Annuler le dernier déplacement' }).waitFor();
  });
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('ArrowDown');
  const key = await took(async () => {
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowDown');
    await painted(page);
  });
  return { pickUp, drop, key: key / 10 };
}

/** @param {number[]} frames @param {number} limit in milliseconds @returns {number} the share of frames that took longer, in % */
export const late = (frames, limit) =>
  (100 * frames.filter((frame) => frame > limit).length) / frames.length;

/** @param {Scrolled} scrolled @returns {string} */
export const inWords = ({ frames, longTasks, busy: work }) =>
  `${frames.length} frames, median ${quantile(frames, 0.5).toFixed(1)} ms, p99 ${quantile(frames, 0.99).toFixed(1)} ms, ` +
  `${late(frames, 17.5).toFixed(1)} % over 16.7 ms, ${late(frames, 34).toFixed(1)} % over 33 ms, ${longTasks.length} long tasks (${Math.round(Math.max(0, ...longTasks))} ms), ${Math.round(work)} ms of work for 1,000 px`;
