/**
 * A stream of numbers that a seed decides wholly: xorshift32 (G. Marsaglia, "Xorshift RNGs", 2003), its seed first
 * mixed so that neighbouring seeds part at once.
 */
export class Random {
  private state: number;

  constructor(seed: number) {
    let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    this.state = (mixed ^ (mixed >>> 16)) | 0 || 0x6d2b79f5;
  }

  /** The next number, 0 ≤ x < 1. */
  next(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return (x >>> 0) / 4294967296;
  }

  /** A whole number, 0 ≤ x < `below`; 0 where `below` is 0. */
  below(below: number): number {
    return (this.next() * below) | 0;
  }
}
