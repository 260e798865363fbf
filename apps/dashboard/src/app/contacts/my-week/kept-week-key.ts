/** Where a volunteer's next days stand on the device. The prefix is that of drafts, so that logging out wipes them too. */
export const KEPT_WEEK = 'presence.draft.my-week';
