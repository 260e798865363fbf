/** What a calendar says of a session that is cancelled, not yet said yes to or not certain, and of the link to one by video. */
export const calendar = {
  cancelled: (title: string) => `Annulé : ${title}`,
  unconfirmed: (title: string) => `À confirmer : ${title}`,
  whyUncertain: 'À confirmer : les vacances scolaires de cette année ne sont pas encore connues.',
  online: 'Rejoindre en ligne',
};
