import * as fc from 'fast-check';
import { csv } from './csv';

describe('CSV for French spreadsheets', () => {
  it('begins with a byte order mark, parts with semicolons and writes a decimal comma', () => {
    expect(
      csv([
        ['Antenne', 'Heures'],
        ['Nord', 12.5],
        ['Sud', null],
      ]),
    ).toBe('\ufeffAntenne;Heures\r\nNord;12,5\r\nSud;\r\n');
  });

  it('quotes what would break a cell', () =>
    expect(csv([['a;b', 'c"d', 'e\nf']])).toBe('\ufeff"a;b";"c""d";"e\nf"\r\n'));

  it('lets no text begin as a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
        expect(
          csv([[sign + rest]])
            .replace('\ufeff', '')
            .replace(/^"/, ''),
        ).toMatch(/^'/);
      }),
    );
  });
});
