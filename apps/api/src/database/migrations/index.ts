import { TheHouse1763800000000 } from './1763800000000-the-house';
import { GroupsMeet1763800100000 } from './1763800100000-groups-meet';
import { ListingsArePublished1763800200000 } from './1763800200000-listings-are-published';
import { ChangesAreAudited1763800400000 } from './1763800400000-changes-are-audited';
import { MailWaitsInAQueue1763800300000 } from './1763800300000-mail-waits-in-a-queue';

/** Every migration, in order. Listed by hand so that a bundle finds them. */
export const migrations = [TheHouse1763800000000, GroupsMeet1763800100000, ListingsArePublished1763800200000, MailWaitsInAQueue1763800300000, ChangesAreAudited1763800400000];
