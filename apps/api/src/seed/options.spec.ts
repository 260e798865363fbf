import { readOptions } from './options';

describe('what the seed is asked for', () => {
  it('is the demo unless said otherwise', () =>
    expect(readOptions([])).toEqual({ size: 'demo', number: 1 }));
  it('is read from the command line', () =>
    expect(readOptions(['--size', 'national', '--number', '7'])).toEqual({
      size: 'national',
      number: 7,
    }));
  it('takes small for the demo', () => expect(readOptions(['--size', 'small']).size).toBe('demo'));
  it.each([
    [['--size', 'huge']],
    [['--number', '1.5']],
    [['--number', '-1']],
    [['--number', 'seven']],
    [['--names', 'real']],
  ])('refuses %j in one sentence', (args) => expect(() => readOptions(args)).toThrow(/^[^\n]+$/));
});
