// The prefix is that of drafts, so that logging out wipes them too.
/** Where entries wait on the device for the network. */
export const KEPT_ENTRIES = 'presence.draft.kept-entries';

/** The window's event when they change. */
export const KEPT_ENTRIES_CHANGED = 'presence-kept-entries';

/** Where it stands what was sent from the device lately. */
export const SENT_ENTRIES = 'presence.draft.sent-entries';
