/** The heads of the columns, in their order. */
export const columns = {
  year: 'Year',
  part: 'Part',
  name: 'Name',
  held: 'Sessions held',
  cancelled: 'Sessions cancelled',
  notHeld: 'Sessions not held',
  notEntered: 'Sessions whose numbers are not entered',
  present: 'Present',
  firstTimers: 'First-timers',
  returning: 'Came before',
  registered: 'Seats taken by registration',
  fill: 'Fill rate (%)',
  hours: 'Hours of facilitation',
  presentBefore: 'Present a year earlier',
};

/** What a line is of. */
export const parts = {
  whole: 'Whole association',
  selection: 'The groups chosen',
  schoolYear: 'School year',
  month: 'Month',
  group: 'Group',
  branch: 'Branch',
  theme: 'Theme',
  commune: 'Commune',
  format: 'Format',
};

export const atLeast = (count: number) => `at least ${count}`;
