import { LRUCache } from 'lru-cache';

type Limits<T> = {
  /** What all that is kept may take, in bytes; what was asked for longest ago goes first. */
  bytes: number;
  /** What one value takes, in bytes. */
  sizeOf: (value: T) => number;
  /** How long one is kept, in milliseconds; for good when left out. */
  lifetimeMs?: number;
  /** In milliseconds. */
  clock?: () => number;
  /** Whether a value is worth keeping; all are when left out. */
  worthKeeping?: (value: T) => boolean;
};

/** Values that cost much to make, kept by key within so many bytes. Those who ask for the same at once share one. */
export class BoundedCache<T extends object> {
  private readonly kept: LRUCache<string, T>;
  private readonly underWay = new Map<string, Promise<T>>();
  private readonly worthKeeping: (value: T) => boolean;

  constructor({ bytes, sizeOf, lifetimeMs = 0, clock, worthKeeping = () => true }: Limits<T>) {
    this.worthKeeping = worthKeeping;
    this.kept = new LRUCache({
      maxSize: bytes,
      sizeCalculation: (value, key) => sizeOf(value) + 2 * key.length + 1,
      ttl: lifetimeMs,
      ttlResolution: 0,
      ...(clock && { perf: { now: clock } }),
    });
  }

  /** The value kept for a key, or a new one. A failure is told to all who wait for it, and forgotten. */
  async get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.kept.get(key) ?? this.underWay.get(key);
    if (known) return known;
    const made = make()
      .then((value) => {
        if (this.worthKeeping(value)) this.kept.set(key, value);
        return value;
      })
      .finally(() => this.underWay.delete(key));
    this.underWay.set(key, made);
    return made;
  }
}
