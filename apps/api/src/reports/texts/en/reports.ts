/** The number of a page. */
export const page = { before: 'Page ', between: ' of ' };

/** The yearly report of a GEM. */
export const gem = {
  title: 'Yearly report of the mutual-aid group (GEM)',
  subject: (group: string, year: number): string => `${group}, year ${year}`,
  due: (date: string): string => `Due to the regional health agency (ARS) before ${date}.`,
  draft: 'This report is a draft: what is not stated is still to be said.',
  identity: 'Name and place',
  members: 'Members',
  premises: 'Premises',
  jobs: 'Salaried facilitators',
  volunteers: 'Volunteer facilitators',
  volunteersByDuty: 'Volunteer facilitators, by function',
  opening: 'Opening',
  activities: 'Activities',
  memberCount: (year: number): string => `On 31 December ${year}`,
  newMemberCount: (year: number): string => `Of whom new in ${year}`,
  premisesWords: 'The premises',
  declared: 'Declared by the association',
  missing: 'Not stated',
  noJobs: 'Nobody is employed.',
  total: 'Total',
  asked: 'Asked for',
  said: 'Declared',
  source: 'Where it comes from',
  duty: 'Function',
  qualification: 'Qualification',
  fullTimeEquivalent: 'Full-time equivalents',
  count: 'Number',
  law: 'Headings: arrêté of 18 March 2016 on the specifications of mutual-aid groups; in force: arrêté of 27 June 2019.',
  counted:
    'A session counts in the year in which it begins, by the association’s clock. Nobody is named.',
  madeOn: (date: string): string => `Made on ${date} with Présence.`,
};
