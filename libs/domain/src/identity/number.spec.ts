import { decimal, inAddress, typedNumber, whole } from './number';

describe('a number as it is typed', () => {
  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['-4', -4],
    ['−4', -4],
    ['+4', 4],
    ['1 500', 1500],
    ['1\u202f500,5', 1500.5],
    ['0', 0],
    ['007', 7],
  ])('“%s” is read', (text, number) => expect(typedNumber(text)).toBe(number));

  it.each(['', '   ', '\u00a0'])('“%s” is nothing', (text) => expect(typedNumber(text)).toBeNull());

  it.each([
    'abc',
    '12a',
    '1e3',
    '0x10',
    '1,2,3',
    '1 2',
    '12 h',
    '--4',
    ',5',
    '5,',
    '∞',
    '١٢',
    'NaN',
  ])('“%s” is no number', (text) => expect(typedNumber(text)).toBeNaN());
});

describe('a number that cannot be', () => {
  const why = (schema: ReturnType<typeof whole> | ReturnType<typeof decimal>, value: unknown) =>
    schema.safeParse(value).error?.issues.map(({ message }) => message) ?? 'taken';

  it.each([
    [99_999, ['NUMBER_TOO_LARGE']],
    [-4, ['NUMBER_TOO_SMALL']],
    [2.5, ['NUMBER_NOT_WHOLE']],
    ['abc', ['NUMBER_INVALID']],
    ['7', ['NUMBER_INVALID']],
    [NaN, ['NUMBER_INVALID']],
    [Infinity, ['NUMBER_TOO_LARGE']],
    [1e308, ['NUMBER_TOO_LARGE']],
    [2 ** 60, ['NUMBER_TOO_LARGE']],
    [null, ['REQUIRED']],
    [undefined, ['REQUIRED']],
    [true, ['NUMBER_INVALID']],
    [7, 'taken'],
  ])('%s among whole ones from 1 to 40: %s', (value, expected) => {
    const found = why(whole(1, 40), value);
    expect(found === 'taken' ? found : [...new Set(found)]).toEqual(expected);
  });

  it('with decimals is refused beyond the ends only, by the codes given for them', () => {
    expect(why(decimal(0, 200), 2.5)).toBe('taken');
    expect(why(decimal(0, 200), -0.1)).toEqual(['NUMBER_TOO_SMALL']);
    expect(why(decimal(-90, 90, { small: 'OUT', large: 'OUT' }), 91)).toEqual(['OUT']);
    expect(why(decimal(0, 200), 'abc')).toEqual(['NUMBER_INVALID']);
  });

  it('is refused in an address as well', () => {
    const page = inAddress(whole(1, 500));
    expect(page.parse('12')).toBe(12);
    for (const [value, code] of [
      ['0', 'NUMBER_TOO_SMALL'],
      ['1e2', 'NUMBER_INVALID'],
      ['', 'REQUIRED'],
      ['2,5', 'NUMBER_NOT_WHOLE'],
    ])
      expect(page.safeParse(value).error?.issues[0]?.message).toBe(code);
  });
});
