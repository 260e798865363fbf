import { WAITING_KINDS, WAITS_FOR, type WaitingKind } from '@presence/domain';
import { GROUP_PARTS } from './group-parts';
import { HOME_SUPPORT_PARTS } from './home-support-parts';
import { MY_PARTS } from './my-parts';
import { howMany, type PartSql, some } from './part-sql';
import { REQUEST_PARTS } from './request-parts';

const PARTS: Record<WaitingKind, PartSql> = {
  ...REQUEST_PARTS,
  ...HOME_SUPPORT_PARTS,
  ...MY_PARTS,
  ...GROUP_PARTS,
};

/** One column of JSON by kind; what waits for none of one's roles is not even looked for. */
const byKind = (of: (part: PartSql) => string) =>
  `json_build_object(${WAITING_KINDS.map((kind) => `'${kind}', case when me.roles && '{${WAITS_FOR[kind].join(',')}}' then ${of(PARTS[kind])} end`).join(',\n')})`;

/** How many wait by kind and the first few of each, names still sealed; null where the kind is not for this organiser. */
export const WAITING = byKind(some);

/** How many wait by kind; null where the kind is not for this organiser. */
export const WAITING_COUNTS = byKind(howMany);
