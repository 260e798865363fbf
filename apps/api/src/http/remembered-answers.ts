import { LRUCache } from 'lru-cache';

type Limits<T> = {
  /** What all that is kept may take, in bytes; what was asked for longest ago goes first. */
  bytes: number;
  /** What one answer takes, in bytes. */
  sizeOf: (answer: T) => number;
  /** How long one is kept, in milliseconds; for good when left out. */
  lifetimeMs?: number;
  /** In milliseconds. */
  clock?: () => number;
  /** Whether an answer is worth keeping; all are when left out. */
  worthKeeping?: (answer: T) => boolean;
};

/** Answers that cost much to make, kept by what was asked. Those who ask the same at once share one. */
export class RememberedAnswers<T extends object> {
  private readonly kept: LRUCache<string, T>;
  private readonly underWay = new Map<string, Promise<T>>();
  private readonly worthKeeping: (answer: T) => boolean;

  constructor({ bytes, sizeOf, lifetimeMs = 0, clock, worthKeeping = () => true }: Limits<T>) {
    this.worthKeeping = worthKeeping;
    this.kept = new LRUCache({
      maxSize: bytes,
      sizeCalculation: (answer, key) => sizeOf(answer) + 2 * key.length + 1,
      ttl: lifetimeMs,
      ttlResolution: 0,
      ...(clock && { perf: { now: clock } }),
    });
  }

  /** The answer kept for a key, or a new one. A failure is told to all who wait for it, and forgotten. */
  async answer(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.kept.get(key) ?? this.underWay.get(key);
    if (known) return known;
    const made = make()
      .then((answer) => {
        if (this.worthKeeping(answer)) this.kept.set(key, answer);
        return answer;
      })
      .finally(() => this.underWay.delete(key));
    this.underWay.set(key, made);
    return made;
  }
}
