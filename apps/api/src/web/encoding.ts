import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

export type Encoding = 'br' | 'gzip' | 'identity';

/** The first of those offered that a client says it takes (RFC 9110 §12.5.3); one refused with q=0 is not taken. */
export function encodingFor(
  acceptEncoding: string | undefined,
  offered: readonly Encoding[] = ['br', 'gzip'],
): Encoding {
  const taken = new Set(
    (acceptEncoding ?? '')
      .toLowerCase()
      .split(',')
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(';')[0]?.trim()),
  );
  return offered.find((encoding) => taken.has(encoding)) ?? 'identity';
}

/** The bytes in an encoding. `effort` is brotli's, 0 to 11: little for what is made once per request, much for files. */
export async function encode(bytes: Buffer, encoding: Encoding, effort: number): Promise<Buffer> {
  if (encoding === 'br')
    return brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: effort,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
  return encoding === 'gzip' ? gzipped(bytes, { level: Math.min(effort, 9) }) : bytes;
}
