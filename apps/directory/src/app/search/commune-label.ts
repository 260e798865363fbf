import type { Commune } from '@presence/domain';

/** The commune as it is offered and read back: name and département. */
export const communeLabel = (commune: Pick<Commune, 'name' | 'departmentCode'>): string =>
  `${commune.name} (${commune.departmentCode})`;
