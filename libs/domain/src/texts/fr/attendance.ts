/** Why a session that was planned did not take place. */
export const notHeld = {
  FACILITATOR_ABSENT: 'animation absente',
  VENUE_CLOSED: 'lieu fermé',
  WEATHER_OR_TRANSPORT: 'météo ou transports',
  NOBODY_TO_OPEN: 'personne pour ouvrir',
  OTHER: 'autre raison',
};

/** Why numbers were corrected. */
export const corrections = {
  TYPING_ERROR: 'erreur de saisie',
  LATE_ARRIVAL: 'arrivée tardive comptée',
  WRONG_SESSION: 'mauvaise séance',
  COUNTED_TWICE: 'comptée par deux personnes',
  OTHER: 'autre raison',
};
