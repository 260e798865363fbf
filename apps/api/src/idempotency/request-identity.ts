import { createHash } from 'node:crypto';
import { DomainError, Id } from '@presence/domain';

/** A write as far as it can be told from another. */
export type WriteRequest = {
  accountId: Id;
  method: string;
  url: string;
  ifMatch: string | undefined;
  /** The Idempotency-Key header. */
  key: string | undefined;
  body: unknown;
};

export type RequestIdentity = { id: Id; fingerprint: Buffer };

/**
 * The identity under which a write is carried out once; null for one without Idempotency-Key, since two requests that are
 * alike may both be meant. The id is a UUIDv8 (RFC 9562 §5.8) of a SHA-256 of account and key, so that nobody's key meets
 * another account's.
 * @throws DomainError IDEMPOTENCY_KEY_INVALID for a key that is no UUID
 */
export function requestIdentity(request: WriteRequest): RequestIdentity | null {
  const { accountId, method, url, ifMatch, key, body } = request;
  if (key === undefined) return null;
  if (!Id.safeParse(key.toLowerCase()).success) throw new DomainError('IDEMPOTENCY_KEY_INVALID');
  return {
    id: uuidOf(sha256(accountId, key.toLowerCase())),
    fingerprint: sha256(method, url, ifMatch ?? '', JSON.stringify(body ?? null)),
  };
}

/** Each part is led by its length, so that no two lists of parts give the same text. */
function sha256(...parts: string[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest();
}

function uuidOf(hash: Buffer): Id {
  const bytes = Buffer.from(hash.subarray(0, 16));
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
