import { DomainError } from '@presence/domain';
import pLimit, { type LimitFunction } from 'p-limit';

/** Lets so many through at once; the others wait, and beyond `queue` are told to come back. */
export class Turnstile {
  private readonly limit: LimitFunction;

  constructor(
    places: number,
    private readonly queue: number,
  ) {
    this.limit = pLimit(places);
  }

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.limit.pendingCount >= this.queue) throw new DomainError('BUSY');
    return this.limit(work);
  }
}
