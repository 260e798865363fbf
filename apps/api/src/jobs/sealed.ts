import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const IV = 12;
const TAG = 16;

/** AES-256-GCM over JSON, bound to `context`: what was sealed for one job opens for no other. */
export function seal(key: Buffer, context: string, content: unknown): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG }).setAAD(
    Buffer.from(context),
  );
  const body = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

/** Opens what `seal` closed. Throws when the key, the context or a single bit differs. */
export function unseal(key: Buffer, context: string, sealed: string): unknown {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV), {
    authTagLength: TAG,
  }).setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
  return JSON.parse(
    Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8'),
  );
}
