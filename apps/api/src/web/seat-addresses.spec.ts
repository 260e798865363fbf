import { caching, seatForm, typedCodeAddress } from './seat-addresses';

describe('the forms about seats', () => {
  it.each([
    ['/groupes/toc-lyon/reserver', { act: 'TAKE', slug: 'toc-lyon', locale: 'fr' }],
    ['/en/groupes/toc-lyon/reserver', { act: 'TAKE', slug: 'toc-lyon', locale: 'en' }],
    [
      '/places/les-amarres/K7M-4QX-9TPF',
      { act: 'RELEASE', slug: 'les-amarres', code: 'K7M-4QX-9TPF', locale: 'fr' },
    ],
    ['/places/les-amarres', null],
    ['/groupes/toc-lyon', null],
    ['/groupes/toc-lyon/reserver/plus', null],
    ['/places/les-amarres/K7M/plus', null],
  ])('%s is %j', (address, form) => expect(seatForm(address)).toEqual(form));

  it.each([
    ['/groupes/toc-lyon/reserver', 'private, no-cache'],
    ['/places/les-amarres', 'no-store'],
    ['/en/places/les-amarres/K7M-4QX-9TPF', 'no-store'],
    ['/groupes/toc-lyon', null],
    ['/', null],
  ])('the page at %s may be kept: %s', (address, kept) => expect(caching(address)).toBe(kept));

  it.each([
    ['/places/les-amarres', ' k7m 4qx 9tpf ', '/places/les-amarres/K7M4QX9TPF'],
    ['/en/places/les-amarres', 'a/../b?c', '/en/places/les-amarres/a%2F..%2Fb%3Fc'],
    ['/places/les-amarres', '   ', null],
    ['/places/les-amarres', ['K7M4QX9TPF'], null],
    ['/recherche', 'K7M4QX9TPF', null],
  ])('a code typed at %s (%j) is looked at %s', (address, typed, page) =>
    expect(typedCodeAddress(address, typed)).toBe(page),
  );
});
