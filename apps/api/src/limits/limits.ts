import { createHash } from 'node:crypto';
import type { Id } from '@presence/domain';
import { clientNetwork } from './client-network';

/** So many attempts under one key within a window that begins with the first of them. */
export type Limit = { key: string; attempts: number; seconds: number };

const QUARTER = 900;
const HOUR = 3600;

// Addresses that were tried are kept as hashes: the table is no list of people.
const ofEmail = (email: string) => createHash('sha256').update(email).digest('base64url');

/**
 * Signing in. One network cannot lock an account's holder out: it meets its own limit on that account long before the
 * account's own.
 */
export const signInLimits = (email: string, ip: string | undefined): Limit[] => [
  { key: `sign-in:both:${ofEmail(email)}:${clientNetwork(ip)}`, attempts: 10, seconds: QUARTER },
  { key: `sign-in:account:${ofEmail(email)}`, attempts: 60, seconds: QUARTER },
  { key: `sign-in:network:${clientNetwork(ip)}`, attempts: 100, seconds: QUARTER },
];

export const resetLimits = (email: string, ip: string | undefined): Limit[] => [
  { key: `reset:account:${ofEmail(email)}`, attempts: 5, seconds: HOUR },
  { key: `reset:network:${clientNetwork(ip)}`, attempts: 40, seconds: HOUR },
];

/** Following the link of a mail: nobody guesses 128 bits, but nobody may keep us busy trying either. */
export const tokenLimits = (ip: string | undefined): Limit[] => [
  { key: `token:network:${clientNetwork(ip)}`, attempts: 100, seconds: QUARTER },
];

export const passwordLimits = (accountId: Id): Limit[] => [
  { key: `password:account:${accountId}`, attempts: 10, seconds: QUARTER },
];

export const invitationLimits = (accountId: Id): Limit[] => [
  { key: `invitation:account:${accountId}`, attempts: 100, seconds: HOUR },
];
