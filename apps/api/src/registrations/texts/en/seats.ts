/** What stands in a personal calendar: neutral, since others may see it. */
export const seats = {
  title: 'Appointment',
  page: 'To see or give back your place:',
};
