import { oneAddress } from './one-address';

describe('one address for each page', () => {
  it.each([
    ['/en/', '/en'],
    ['/recherche/?text=a/', '/recherche?text=a/'],
    ['/groupes/un-groupe///', '/groupes/un-groupe'],
    ['//ailleurs.example/', '/ailleurs.example'],
    ['/\\ailleurs.example/', '/ailleurs.example'],
    ['//', '/'],
  ])('%s stands at %s', (url, address) => expect(oneAddress(url)).toBe(address));

  it.each(['/', '/?text=a', '/en', '/recherche?text=a/'])('%s stands where it is', (url) =>
    expect(oneAddress(url)).toBeNull(),
  );
});
