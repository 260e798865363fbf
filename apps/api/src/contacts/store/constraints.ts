/** Refuses that a volunteer is held for two contacts at once. */
export const BOOKED_ONCE = 'volunteer_booked_once';

/** Refuse that a need is met twice: for one occurrence, or on one day. */
export const MET_ONCE = ['contact_once', 'contact_once_a_day'] as const;
