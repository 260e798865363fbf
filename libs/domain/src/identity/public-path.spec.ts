import { AUTHORED_LOCALE, LOCALES, localeOfTag } from './locales';
import { ofPublicPath, publicPath } from './public-path';

const PATHS = ['/', '/recherche', '/groupes/toc-lyon/messages'];

describe('the public address of a page', () => {
  it.each(LOCALES)('is known again in %s', (locale) => {
    for (const path of PATHS)
      expect(ofPublicPath(publicPath(path, locale))).toEqual({ locale, path });
  });

  it('stands at the root in the language in which groups write, and under its code in others', () => {
    expect([publicPath('/', 'en'), publicPath('/recherche', 'en'), publicPath('/', 'fr')]).toEqual([
      '/en',
      '/en/recherche',
      '/',
    ]);
  });

  it.each(['/entraide', '/fr', '/xx/recherche', '/en-GB'])('%s names no language', (path) => {
    expect(ofPublicPath(path)).toEqual({ locale: AUTHORED_LOCALE, path });
  });
});

describe('the language of a tag', () => {
  it.each([
    ['en-GB', 'en'],
    ['FR', 'fr'],
    ['xx', undefined],
    ['eng', undefined],
  ])('%s is %s', (tag, locale) => expect(localeOfTag(tag)).toBe(locale));
});
