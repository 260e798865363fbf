import { slugify, type Branch, type Role } from '@presence/domain';
import type { Person } from '@presence/testing';
import type { Random } from '../random';
import { GIVEN_NAMES, SURNAMES } from '../words/people-words';

/** Makes people of an association who do not exist, each with an address of their own under `domain`. */
export function peopleMaker(random: Random, domain: string) {
  const known = new Set<string>();
  return (roles: Role[], branch: Branch | null, mailbox?: string): Person => {
    const displayName = `${random.pick(GIVEN_NAMES)} ${random.pick(SURNAMES)}`;
    const wished = mailbox ?? slugify(displayName).replaceAll('-', '.');
    let free = wished;
    for (let n = 2; known.has(free); n++) free = `${wished}${n}`;
    known.add(free);
    return {
      organiserId: random.id(),
      accountId: random.id(),
      displayName,
      email: `${free}@${domain}`,
      roles,
      branchId: branch?.id ?? null,
    };
  };
}
