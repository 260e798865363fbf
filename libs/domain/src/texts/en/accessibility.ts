/** What makes a venue or a group reachable. */
export const accessibility = {
  STEP_FREE: 'step-free access',
  LIFT: 'lift',
  ACCESSIBLE_TOILET: 'accessible toilet',
  HEARING_LOOP: 'hearing loop',
  SIGN_LANGUAGE: 'sign language',
  PARKING: 'parking',
  PUBLIC_TRANSPORT: 'public transport nearby',
  QUIET_SPACE: 'quiet space',
};
