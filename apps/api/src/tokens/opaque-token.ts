import { createHash, randomBytes } from 'node:crypto';

/** A secret that its holder carries and we do not keep: so many random bits, in letters that fit a link or a cookie. */
export const newToken = (bits: 128 | 256): string => randomBytes(bits / 8).toString('base64url');

/** What is stored of a token. It is random, so a fast hash is enough. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
