import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Turnstile } from './turnstile';

/** argon2id (the library's default), as ASVS 5.0 §6.2 and OWASP ask for; memory in KiB. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes and verifies, two at a time: a flood of sign-ins cannot take all memory and all cores. */
@Injectable()
export class Passwords {
  private readonly turnstile = new Turnstile(2, 200);
  private readonly nobody = hash(randomBytes(32), COST);

  hash(password: string): Promise<string> {
    return this.turnstile.pass(() => hash(password, COST));
  }

  /** Without a hash the work is done all the same, so that time does not tell which addresses have an account. */
  async verify(passwordHash: string | undefined, password: string): Promise<boolean> {
    const against = passwordHash ?? (await this.nobody);
    const right = await this.turnstile.pass(() => verify(against, password));
    return right && passwordHash !== undefined;
  }
}
