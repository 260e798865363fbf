/** Where numbers wait on the device. The prefix is that of drafts, so that logging out wipes them too. */
export const KEPT_ATTENDANCE = 'presence.draft.kept-attendance';
