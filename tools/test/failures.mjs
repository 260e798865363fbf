import { plain } from './plain.mjs';

/** @typedef {import('@playwright/test/reporter').JSONReport} JSONReport */
/** @typedef {import('@playwright/test/reporter').JSONReportSuite} JSONReportSuite */
/** @typedef {import('@playwright/test/reporter').JSONReportSpec} JSONReportSpec */

// Enough of a message to understand it, and few enough that the last screen holds them all.
const lines = 25;

/**
 * @param {string} output of one Jest run after another, each line perhaps behind the name of its project
 * @returns {string[]} what Jest said of each test that failed, its name first, none twice
 */
export function jestFailures(output) {
  /** @type {Map<string, string[]>} */
  const told = new Map();
  /** @type {string[] | undefined} */
  let open;
  for (const line of plain(output).split('\n').map(withoutProject)) {
    const name = line.match(/^\s*● (.+)/)?.[1];
    if (name) {
      open = told.has(name) ? undefined : [name];
      if (open) told.set(name, open);
    } else if (/^\s*(PASS|FAIL|Tests:|Test Suites:)\s/.test(line)) open = undefined;
    else if (open && open.length < lines && line.trim()) open.push(line);
  }
  return [...told.values()].map((said) => said.join('\n'));
}

/**
 * @param {string} output of node --test
 * @returns {string[]} the name of each test that failed
 */
export function nodeTestFailures(output) {
  const names = [...plain(output).matchAll(/^\s*(?:✖|not ok \d+ -) (.+?)(?: \([\d.]+ms\))?$/gm)];
  return [...new Set(names.map(([, name]) => name))].filter((name) => name !== 'failing tests:');
}

/**
 * @param {string} json Playwright's JSON report
 * @returns {string[]} each story that failed, with what it said last
 */
export function playwrightFailures(json) {
  /** @type {JSONReport} */
  const { suites = [], errors = [] } = JSON.parse(json);
  return [
    ...errors.map((error) => firstLines(error.message)),
    ...suites.flatMap((suite) => failedIn(suite, [])),
  ];
}

/** @param {JSONReportSuite} suite @param {string[]} above @returns {string[]} */
function failedIn(suite, above) {
  const names = [...above, suite.title];
  const failed = (suite.specs ?? []).filter((spec) => !spec.ok);
  return [
    ...failed.map((spec) => [[...names, spec.title].join(' › '), messageOf(spec)].join('\n')),
    ...(suite.suites ?? []).flatMap((inner) => failedIn(inner, names)),
  ];
}

/** @param {JSONReportSpec} spec */
function messageOf(spec) {
  const results = spec.tests.flatMap((test) => test.results ?? []);
  return firstLines(results.findLast((result) => result.error)?.error?.message);
}

/** @param {string | undefined} message */
const firstLines = (message) =>
  plain(message ?? '')
    .split('\n')
    .slice(0, lines)
    .join('\n');

/** @param {string} line */
const withoutProject = (line) => line.replace(/^[\w-]+: ?/, '');
