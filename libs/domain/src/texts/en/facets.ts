/** What the list of a facet is called, what it says while nothing is chosen, and what a search lets go of. */
export const facets = {
  theme: { label: 'Theme', any: 'All themes', letGo: 'the theme' },
  format: { label: 'How', any: 'Any way', letGo: 'how it meets' },
  audience: { label: 'For whom', any: 'Anybody', letGo: 'who it is for' },
  facilitation: { label: 'Led by', any: 'Anyone', letGo: 'who leads it' },
  language: { label: 'Language', any: 'Any language', letGo: 'the language' },
  rhythm: { label: 'How often', any: 'Any rhythm', letGo: 'the rhythm' },
  kind: { label: 'Kind of group', any: 'Any kind', letGo: 'the kind of group' },
  openness: { label: 'Open or closed', any: 'Either', letGo: 'whether it is open' },
  access: { label: 'Access', any: 'Not specified', letGo: 'the access' },
  cost: { label: 'Cost', any: 'Any cost', letGo: 'the cost' },
  registration: { label: 'Registration', any: 'With or without', letGo: 'the registration' },
  day: { label: 'Day', any: 'Any day', letGo: 'the day' },
  time: { label: 'Time of day', any: 'Any time', letGo: 'the time of day' },
};

/** The days of the week as one chooses them from a list. */
export const weekdays = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

/** The parts of a day in which a session begins. */
export const times = { MORNING: 'Morning', AFTERNOON: 'Afternoon', EVENING: 'Evening' };

/** What one pays. */
export const costs = { FREE: 'Free' };

/** Whether one tells somebody before one comes. */
export const registrations = { NONE: 'No registration' };

/** Whether a group takes newcomers at any time. */
export const openness = {
  OPEN: 'Open: come when you like',
  CLOSED: 'Closed: the same group from beginning to end',
};
