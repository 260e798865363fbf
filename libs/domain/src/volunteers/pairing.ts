import type { Volunteer } from './volunteer';

type Side = Pick<Volunteer, 'id' | 'notPairedWith'>;

/** Whether two volunteers may go on one visit: neither is kept apart from the other, whoever it was written for. */
export const mayPair = (a: Side, b: Side): boolean =>
  a.id !== b.id && !a.notPairedWith.includes(b.id) && !b.notPairedWith.includes(a.id);
