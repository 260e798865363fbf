import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { Attempts } from '../limits/attempts';
import { clientNetwork } from '../limits/client-network';
import type { Limit } from '../limits/limits';
import { derivedKey } from '../settings/derived-key';
import { SETTINGS, type Settings } from '../settings/settings';

const QUARTER = 900;
const HOUR = 3600;
const DAY = 86_400;

/** How many seats may be asked for, and how many codes tried, from one place. */
@Injectable()
export class SeatLimits {
  private readonly key: Buffer;

  constructor(
    private readonly attempts: Attempts,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.key = derivedKey(settings.PRESENCE_SECRET, 'seat limits');
  }

  /**
   * A network, which may be a household, a day centre or a hospital, has a few seats of one session, and what floods one
   * session from everywhere is slowed down. A form sent twice counts twice, lest who has sent it already be told.
   * @throws DomainError TOO_MANY_ATTEMPTS
   */
  async countTaking(sessionId: Id, ip: string | undefined): Promise<void> {
    await this.attempts.take([
      { key: `seat:network:${clientNetwork(ip)}`, attempts: 12, seconds: HOUR },
      { key: `seat:both:${this.together(sessionId, ip)}`, attempts: 6, seconds: DAY },
      { key: `seat:session:${sessionId}`, attempts: 120, seconds: HOUR },
    ]);
  }

  /** Tries a code: what is found was no attempt to guess. @throws DomainError TOO_MANY_ATTEMPTS; as `work` */
  async whileGuessing<T>(ip: string | undefined, work: () => Promise<T>): Promise<T> {
    const limits: Limit[] = [
      { key: `seat-code:network:${clientNetwork(ip)}`, attempts: 40, seconds: QUARTER },
    ];
    await this.attempts.take(limits);
    const found = await work();
    await this.attempts.giveBack(limits);
    return found;
  }

  /** Keyed, since a network beside a session would tell who may come to which group. */
  private together(sessionId: Id, ip: string | undefined): string {
    return createHmac('sha256', this.key)
      .update(`${sessionId}/${clientNetwork(ip)}`)
      .digest('base64url');
  }
}
