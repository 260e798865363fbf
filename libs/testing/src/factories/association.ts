import { newId, type Association } from '@presence/domain';

let made = 0;

/** A valid association; `over` changes what the test is about. */
export function anAssociation(over: Partial<Association> = {}): Association {
  made += 1;
  return {
    id: newId(),
    slug: `association-${made}-${Math.floor(performance.now())}`,
    name: `Association ${made}`,
    description: 'Des groupes de parole animés par des pairs.',
    publicPhone: null,
    publicEmail: null,
    website: null,
    version: 1,
    ...over,
  };
}
