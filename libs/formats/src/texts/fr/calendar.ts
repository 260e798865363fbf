/** What a calendar says of a session that is cancelled, and of the link to one by video. */
export const calendar = {
  cancelled: (title: string) => `Annulé : ${title}`,
  online: 'Rejoindre en ligne',
};
