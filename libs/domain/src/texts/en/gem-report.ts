/** What each fact of the yearly report of a GEM is called. */
export const labels = {
  NAME: 'Name of the group',
  PLACE: 'Place',
  VENUES: 'Venues',
  OPENING: 'Opening days and hours',
  VOLUNTEERS: 'Volunteer facilitators',
  ACTIVITIES_DONE: 'Activities done',
  ACTIVITIES_PLANNED: 'Activities planned',
};

/** Where each fact comes from. */
export const sources = {
  NAME: 'The page of the group',
  PLACE: 'The commune of the group',
  VENUES: 'The venue of the group and those of its sessions of the year',
  OPENING: 'The series of the group that have dates to come',
  VOLUNTEERS: 'Who led a session held in the year, each person once',
  ACTIVITIES_DONE: 'The sessions of the year and their attendance',
  ACTIVITIES_PLANNED: 'The sessions of the following year already in the calendar',
};

const sessions = (count: number): string => (count === 1 ? '1 session' : `${count} sessions`);

/** How the facts read. */
export const words = {
  name: (group: string, association: string): string => `${group}, association ${association}`,
  place: (commune: string, department: string): string => `${commune} (${department})`,
  volunteers: (count: number): string => (count === 1 ? '1 person' : `${count} people`),
  done: ({
    heldCount,
    withoutNumbersCount,
    cancelledCount,
  }: {
    heldCount: number;
    withoutNumbersCount: number;
    cancelledCount: number;
  }): string =>
    `${sessions(heldCount)} held, of which ${withoutNumbersCount} without numbers entered; ${sessions(cancelledCount)} cancelled or not held`,
  planned: (count: number, year: number): string => `${sessions(count)} planned in ${year}`,
  corrected: (reason: string): string => `Corrected by the association: ${reason}`,
  unknown: 'Nothing in the calendar',
};
