/** What a calendar says of a session that is cancelled, not yet said yes to or not certain, and of the link to one by video. */
export const calendar = {
  cancelled: (title: string) => `Cancelled: ${title}`,
  unconfirmed: (title: string) => `To confirm: ${title}`,
  whyUncertain: 'To be confirmed: the school holidays of that year are not known yet.',
  online: 'Join online',
};
