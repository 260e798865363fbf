import * as z from 'zod';
import * as contract from './index';

const taken = Object.entries(contract).filter(
  ([name, schema]) => /(Draft|Query)$/.test(name) && schema instanceof z.ZodType,
) as [string, z.ZodType][];

type Def = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  in?: z.ZodType;
  out?: z.ZodType;
};

/** Every number inside a schema, with where it stands. */
function numbersIn(schema: z.ZodType, path = ''): [string, z.ZodType][] {
  const { type, shape, element, innerType, valueType, options, in: input, out } = schema.def as Def;
  if (type === 'number') return [[path, schema]];
  const inside: [string, z.ZodType | undefined][] = [
    ...Object.entries(shape ?? {}).map(([key, each]): [string, z.ZodType] => [`.${key}`, each]),
    ['[]', element],
    ['', innerType],
    ['{}', valueType],
    ...(options ?? []).map((each): [string, z.ZodType] => ['', each]),
    ['', input],
    ['', out],
  ];
  return inside.flatMap(([step, each]) => (each ? numbersIn(each, path + step) : []));
}

const numbers = taken.flatMap(([name, schema]) =>
  numbersIn(schema).map(([path, each]): [string, z.ZodType] => [name + path, each]),
);

describe('a number that comes over the wire', () => {
  it('is found in many places', () => expect(numbers.length).toBeGreaterThan(30));

  it.each(numbers)('%s has ends, and says by a code why it is refused', (name, number) => {
    const why = (value: unknown) => number.safeParse(value).error?.issues[0]?.message ?? 'taken';
    expect(why('abc')).toBe('NUMBER_INVALID');
    expect(why(NaN)).toBe('NUMBER_INVALID');
    expect(why(null)).toBe('REQUIRED');
    expect(why(-99_999)).toMatch(/^(NUMBER_TOO_SMALL|COORDINATES_INVALID)$/);
    // The seed of a run is any number that fits.
    expect(why(name.endsWith('.seed') ? 2 ** 40 : 99_999)).toMatch(
      /^(NUMBER_TOO_LARGE|COORDINATES_INVALID)$/,
    );
    expect(why(1.5)).toMatch(/^(NUMBER_NOT_WHOLE|taken)$/);
  });
});
