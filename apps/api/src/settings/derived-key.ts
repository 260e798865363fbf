import { hkdfSync } from 'node:crypto';

/** A key for one purpose, derived from the product's secret: no purpose can stand in for another. */
export function derivedKey(secret: string, purpose: string, bytes = 32): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'presence', purpose, bytes));
}
