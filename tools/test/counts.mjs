import { plain } from './plain.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

/** @param {Counts[]} all @returns {Counts} */
export const sum = (all) =>
  all.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    {
      passed: 0,
      failed: 0,
    },
  );

/**
 * Adds up the summaries of one Jest run after another.
 * @param {string} output
 * @returns {Counts}
 */
export function jestCounts(output) {
  const lines = plain(output)
    .split('\n')
    .filter((line) => /^\W*(\S+:\s+)?Tests:\s/.test(line));
  return sum(
    lines.map((line) => ({
      passed: numberBefore('passed', line),
      failed: numberBefore('failed', line),
    })),
  );
}

/**
 * @param {string} output of node --test
 * @returns {Counts}
 */
export function nodeTestCounts(output) {
  const text = plain(output);
  return {
    passed: Number(text.match(/^\W*pass (\d+)/m)?.[1] ?? 0),
    failed: Number(text.match(/^\W*fail (\d+)/m)?.[1] ?? 0),
  };
}

/**
 * @param {string} json Playwright's JSON report; a flaky story counts as passed
 * @returns {Counts}
 */
export function playwrightCounts(json) {
  const { stats, errors } = JSON.parse(json);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + (errors?.length ?? 0) };
}

/** @param {string} word @param {string} line */
function numberBefore(word, line) {
  return Number(line.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
}
