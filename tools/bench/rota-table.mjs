import { gapOf, pointsOf } from './rota.mjs';

const whole = (/** @type {number} */ value) => Math.round(value).toLocaleString('en');

/**
 * One line for each size, the greedy fill beside.
 * @param {[string, import('./rota.mjs').RotaFigures][]} all
 * @param {typeof import('./rota.mjs').TARGETS} targets
 * @returns {string}
 */
export function rotaTable(all, targets) {
  const head = [
    'size',
    'contacts',
    'first',
    'time',
    'processor',
    'uncovered',
    'bound',
    'greedy',
    'quality',
    'its bound',
    'gap',
    'memory',
    'met?',
  ];
  const lines = all.map(([size, figures]) => [
    size,
    whole(figures.contacts),
    `${figures.first.toFixed(1)} s`,
    `${figures.seconds.toFixed(0)} s`,
    `${figures.processor.toFixed(0)} s`,
    `${whole(figures.uncovered)} (${pointsOf(figures).toFixed(2)} points)`,
    whole(figures.bound),
    whole(figures.greedy),
    whole(figures.quality),
    figures.qualityBound === null ? '–' : whole(figures.qualityBound),
    figures.qualityBound === null ? '–' : `${gapOf(figures).toFixed(1)} %`,
    `${whole(figures.megabytes)} MB`,
    isReached(figures, targets[size]) ? 'yes' : 'NO',
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column].length)),
  );
  const drawn = [head, widths.map((width) => '-'.repeat(width)), ...lines];
  return drawn
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n');
}

/** @param {import('./rota.mjs').RotaFigures} figures @param {(typeof import('./rota.mjs').TARGETS)[string]} target */
function isReached(figures, { seconds, points, gap, megabytes = Infinity }) {
  const quality = gap === null || gapOf(figures) <= gap + 0.005;
  return (
    figures.seconds <= seconds &&
    pointsOf(figures) <= points &&
    quality &&
    figures.megabytes <= megabytes &&
    figures.violations === 0
  );
}
