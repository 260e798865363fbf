/** What the list of a facet is called, what it says while nothing is chosen, and what a search lets go of. */
export const facets = {
  theme: { label: 'Theme', any: 'All themes', letGo: 'the theme' },
  format: { label: 'How', any: 'Any way', letGo: 'how it meets' },
  audience: { label: 'For whom', any: 'Anybody', letGo: 'who it is for' },
  facilitation: { label: 'Led by', any: 'Anyone', letGo: 'who leads it' },
  language: { label: 'Language', any: 'Any language', letGo: 'the language' },
  rhythm: { label: 'How often', any: 'Any rhythm', letGo: 'the rhythm' },
  day: { label: 'Day', any: 'Any day', letGo: 'the day' },
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
