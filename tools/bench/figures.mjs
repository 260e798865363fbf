/** @param {number[]} values @param {number} share between 0 and 1 @returns {number} */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** @param {number[]} values @returns {number} */
export const median = (values) => quantile(values, 0.5);

/** @param {number[]} ours @param {number[]} theirs of the same rounds @returns {number} the median of the rounds' ratios */
export const medianRatio = (ours, theirs) =>
  median(ours.map((value, round) => value / theirs[round]));

/** @param {number} value @returns {string} with as many digits as tell something */
export const short = (value) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2);
