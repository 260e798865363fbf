import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const FORMAT = 1;
const HEAD = 5;
const IV = 12;
const TAG = 16;

/** AES-256-GCM of a text as bytes: format (1), key number (4, big endian), iv (12), tag (16), then the ciphertext. */
export function sealText(key: Buffer, number: number, context: string, text: string): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeUInt8(FORMAT, 0);
  head.writeUInt32BE(number, 1);
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG }).setAAD(
    Buffer.from(context),
  );
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([head, iv, cipher.getAuthTag(), body]);
}

/** The number of the key that sealed these bytes, or null when they are none of ours. */
export const keyNumberOf = (bytes: Buffer): number | null =>
  bytes.length >= HEAD + IV + TAG && bytes[0] === FORMAT ? bytes.readUInt32BE(1) : null;

/** Opens what `sealText` closed; throws when the key, the context or a single bit differs. */
export function openText(key: Buffer, context: string, bytes: Buffer): string {
  const iv = bytes.subarray(HEAD, HEAD + IV);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG }).setAAD(
    Buffer.from(context),
  );
  decipher.setAuthTag(bytes.subarray(HEAD + IV, HEAD + IV + TAG));
  return Buffer.concat([
    decipher.update(bytes.subarray(HEAD + IV + TAG)),
    decipher.final(),
  ]).toString('utf8');
}
