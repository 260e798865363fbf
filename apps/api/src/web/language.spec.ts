import { preferredLanguage } from './language';

describe('the language to offer first', () => {
  it.each([
    [undefined, 'fr'],
    ['', 'fr'],
    ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
    ['fr-CA, en;q=0.9', 'fr'],
    ['de, en;q=0.3', 'en'],
    ['de, es', 'fr'],
    ['en;q=0, fr;q=0.1', 'fr'],
    ['en;q=x', 'fr'],
  ])('for %s is %s', (header, locale) => {
    expect(preferredLanguage(header)).toBe(locale);
  });
});
