/** What a calendar of groups that were searched for is called. */
export const feeds = { search: 'Support groups' };
