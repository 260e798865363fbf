import type { Obstacle } from './obstacles';
import type { WhyNot } from './why-not';

/** What most keeps volunteers from a contact: a lack of everybody, or the hardest obstacle of whoever is nearest. */
export type Cause = NonNullable<WhyNot['lack']>['code'] | Obstacle['code'] | 'NOBODY_NEAR';

/** The cause of a gap. Contacts of one cause are told together. */
export function causeOf({ lack, nearly }: Pick<WhyNot, 'lack' | 'nearly'>): Cause {
  if (lack) return lack.code;
  return nearly[0]?.obstacles[0]?.code ?? 'NOBODY_NEAR';
}
