/** The columns of the figures. */
export const columns = {
  planned: 'Contacts planned',
  HELD: 'Contacts held',
  UNANSWERED: 'Contacts unanswered',
  DECLINED: 'Contacts declined by the person',
  WITHOUT_OUTCOME: 'Contacts without outcome',
  hours: 'Volunteer time (hours)',
  kilometres: 'Distance travelled (km)',
  medianDays: 'Wait before the first contact, median (days)',
  caseload: 'Active caseload (different people reached)',
  ONE: 'One face only in three months (people)',
  TWO: 'Two faces in three months (people)',
  THREE: 'Three faces in three months (people)',
  MORE: 'Four faces or more in three months (people)',
  volunteers: 'Volunteers there all month',
  IDLE: 'Volunteers without a contact',
  USUAL: 'Volunteers up to 85% of their limit',
  OVERLOADED: 'Volunteers above 85% of their limit',
};

/** The other heads and cells of both sheets. */
export const words = {
  month: 'Month',
  branch: 'Branch',
  whole: 'Whole association',
  none: 'No branch',
  secret: 'secret',
};

/** What can be found out about a hidden number, by whoever holds all that is published. */
export const certificates = {
  nothingHidden: 'No number is secret.',
  between: (low: number, high: number) =>
    `Narrowest interval that a reader can deduce of a secret number: ${low} to ${high}`,
  noLess: (low: number) =>
    `Narrowest interval that a reader can deduce of a secret number: ${low} or more, without limit`,
};
