import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { encode, encodingFor } from './encoding';

describe('the encoding of an answer', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['identity', 'identity'],
    ['x-gzip-not', 'identity'],
    [undefined, 'identity'],
  ])('for %s is %s', (header, encoding) => {
    expect(encodingFor(header)).toBe(encoding);
  });

  it('is only one that is offered', () => {
    expect(encodingFor('br, gzip', ['gzip'])).toBe('gzip');
    expect(encodingFor('br', ['gzip'])).toBe('identity');
  });

  it('opens to the same bytes', async () => {
    const bytes = Buffer.from('Présence '.repeat(400));
    expect(brotliDecompressSync(await encode(bytes, 'br', 3))).toEqual(bytes);
    expect(gunzipSync(await encode(bytes, 'gzip', 11))).toEqual(bytes);
    expect(await encode(bytes, 'identity', 3)).toBe(bytes);
  });
});
