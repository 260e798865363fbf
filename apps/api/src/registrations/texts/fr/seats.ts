/** What stands in a personal calendar: neutral, since others may see it. */
export const seats = {
  title: 'Rendez-vous',
  page: 'Pour voir ou libérer votre place :',
};
