import { Random } from '../search/random';

/** Draws that depend on nothing but a number: the same number gives the same instance on every machine. */
export class Draw {
  private readonly random: Random;

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  /** From 0 up to 1. */
  share(): number {
    return this.random.next();
  }

  chance(share: number): boolean {
    return this.share() < share;
  }

  between(low: number, high: number): number {
    return low + this.share() * (high - low);
  }

  /** A whole number, both ends included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.share() * (high - low + 1));
  }

  /** About normal, around 0 with a deviation of 1. */
  around(): number {
    return Math.sqrt(-2 * Math.log(1 - this.share())) * Math.cos(2 * Math.PI * this.share());
  }

  /** One of them, each as likely as its weight. */
  one<Kind>(of: readonly (readonly [Kind, number])[]): Kind {
    let left = this.share() * of.reduce((sum, [, weight]) => sum + weight, 0);
    const found = of.find(([, weight]) => (left -= weight) < 0) ?? of.at(-1);
    if (!found) throw new RangeError('Nothing to draw from');
    return found[0];
  }

  /** Some of them, no one twice, drawn by weight. */
  some<Kind>(of: readonly (readonly [Kind, number])[], count: number): Kind[] {
    const left = [...of];
    const found: Kind[] = [];
    while (found.length < count && left.length > 0) {
      const drawn = this.one(left);
      found.push(drawn);
      left.splice(
        left.findIndex(([one]) => one === drawn),
        1,
      );
    }
    return found;
  }
}
