export const notHeld = {
  FACILITATOR_ABSENT: 'facilitator absent',
  VENUE_CLOSED: 'venue closed',
  WEATHER_OR_TRANSPORT: 'weather or transport',
  NOBODY_TO_OPEN: 'nobody to open',
  OTHER: 'another reason',
};

export const corrections = {
  TYPING_ERROR: 'typing error',
  LATE_ARRIVAL: 'late arrival counted',
  WRONG_SESSION: 'wrong session',
  COUNTED_TWICE: 'counted by two people',
  OTHER: 'another reason',
};
