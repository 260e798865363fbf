/** What makes a venue or a group reachable. */
export const accessibility = {
  STEP_FREE: 'accès de plain-pied',
  LIFT: 'ascenseur',
  ACCESSIBLE_TOILET: 'toilettes accessibles',
  HEARING_LOOP: 'boucle magnétique',
  SIGN_LANGUAGE: 'langue des signes',
  PARKING: 'stationnement',
  PUBLIC_TRANSPORT: 'transports en commun à proximité',
  QUIET_SPACE: 'espace calme',
};
