import type { Role } from '@presence/domain';
import { CLOSURE_SCOPES, type ClosureScope } from '@presence/domain';

/** What somebody of these roles may close and open again: who facilitates, a group alone. */
export function mayCloseBy(may: (...roles: Role[]) => boolean): readonly ClosureScope[] {
  if (may('ADMINISTRATOR', 'COORDINATOR')) return CLOSURE_SCOPES;
  return may('FACILITATOR') ? ['GROUP'] : [];
}
