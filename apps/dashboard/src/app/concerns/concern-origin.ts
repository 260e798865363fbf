import type { Id } from '@presence/domain';

/** Where a concern comes from; `about` is a first name or a group's, shown and not sent. */
export type ConcernOrigin = { contactId: Id | null; groupId: Id | null; about: string };
