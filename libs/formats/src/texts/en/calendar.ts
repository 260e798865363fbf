/** What a calendar says of a session that is cancelled or not yet said yes to, and of the link to one by video. */
export const calendar = {
  cancelled: (title: string) => `Cancelled: ${title}`,
  unconfirmed: (title: string) => `To confirm: ${title}`,
  online: 'Join online',
};
