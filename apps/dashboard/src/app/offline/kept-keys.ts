// The prefix is that of drafts, so that logging out wipes them too.
/** Where entries wait on the device for the network. */
export const KEPT_ENTRIES = 'presence.draft.kept-entries';

/** Where a volunteer's next days stand on the device. */
export const KEPT_WEEK = 'presence.draft.my-week';
