import fc from 'fast-check';
import { jsonLdText } from './listing-json-ld';

describe('JSON-LD as text', () => {
  it('cannot end its script element, whatever it holds', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('</script>', '<!--', '<script', ']]>', '&lt;', '\u2028', '"', '\\', 'é'),
        ),
        (parts) => {
          const value = { name: parts.join('') };
          expect(jsonLdText(value)).not.toMatch(/[<>&\u2028\u2029]/);
          expect(JSON.parse(jsonLdText(value))).toEqual(value);
        },
      ),
    ));
});
