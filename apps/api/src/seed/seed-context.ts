import type { Random } from './random';
import type { Now } from './sessions';

/** What is at hand while stories are told: the public addresses already taken, and one password for everybody. */
export type SeedContext = { random: Random; now: Now; passwordHash: string; slugs: Set<string> };
