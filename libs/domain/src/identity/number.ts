import * as z from 'zod';

const PLAIN = /^[-+]?\d+(?:\.\d+)?$/;
/** Figures in threes, as in 1 500, with any of the spaces that stand there. */
const THOUSANDS = /^[-+]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:\.\d+)?$/;

/** What was typed as a number: with a comma or a point, any minus sign; null when nothing was, NaN when it is none. */
export function typedNumber(text: string): number | null {
  const typed = text.trim().replace('\u2212', '-').replace(',', '.');
  if (typed === '') return null;
  if (!PLAIN.test(typed) && !THOUSANDS.test(typed)) return NaN;
  return Number(typed.replace(/[ \u00a0\u202f]/g, ''));
}

type Codes = { small?: string; large?: string };

/** Why a value is refused where a number is asked for. */
const reason = (large: string) => (issue: { code: string; input?: unknown }) => {
  if (issue.input === null || issue.input === undefined) return 'REQUIRED';
  if (typeof issue.input !== 'number' || Number.isNaN(issue.input)) return 'NUMBER_INVALID';
  if (issue.code === 'too_big' || !Number.isFinite(issue.input)) return large;
  return 'NUMBER_NOT_WHOLE';
};

/** A whole number from `min` to `max`; what is none is refused by a code that says why, and never rounded. */
export const whole = (min: number, max: number) =>
  z
    .int({ error: reason('NUMBER_TOO_LARGE') })
    .min(min, { error: 'NUMBER_TOO_SMALL' })
    .max(max, { error: 'NUMBER_TOO_LARGE' });

/** A number from `min` to `max`, with decimals; refused as `whole` does, or by codes of its own beyond the ends. */
export const decimal = (min: number, max: number, codes: Codes = {}) => {
  const { small = 'NUMBER_TOO_SMALL', large = 'NUMBER_TOO_LARGE' } = codes;
  return z
    .number({ error: reason(large) })
    .min(min, { error: small })
    .max(max, { error: large });
};

/** A number as it stands in an address, read as one that was typed. */
export const inAddress = <T extends z.ZodType>(number: T) =>
  z.preprocess((value) => (typeof value === 'string' ? typedNumber(value) : value), number);
