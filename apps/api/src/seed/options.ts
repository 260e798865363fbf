import { parseArgs } from 'node:util';

/** `demo` is the cast and one national association; the other two are larger, one association each. */
export const SIZES = ['demo', 'departement', 'national'] as const;
export type SeedOptions = { size: (typeof SIZES)[number]; number: number };

/** Reads `--size` and `--number`; `small` is another word for `demo`. @throws Error with one sentence when they cannot be read */
export function readOptions(args: readonly string[]): SeedOptions {
  const values = valuesOf(args);
  const size = values.size === 'small' ? 'demo' : SIZES.find((each) => each === values.size);
  const number = Number(values.number);
  if (!size) throw new Error(`--size is one of ${SIZES.join(', ')}, not "${values.size}".`);
  if (!Number.isInteger(number) || number < 1 || number > 2 ** 31)
    throw new Error(`--number is a whole number from 1, not "${values.number}".`);
  return { size, number };
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        size: { type: 'string', default: 'demo' },
        number: { type: 'string', default: '1' },
      },
    }).values;
  } catch (cause) {
    throw new Error('The seed takes --size and --number, each with its value, and nothing else.', {
      cause,
    });
  }
}
