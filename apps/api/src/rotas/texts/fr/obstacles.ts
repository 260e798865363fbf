/** What stands in the way of a contact, told to those who plan. */
export const obstacles = {
  notThen: 'ce moment n’est pas possible',
  noLongerThen: 'cet horaire ne lui est plus possible',
  notThatDay: 'la personne ne souhaite pas ce jour',
  needEnded: 'ce besoin n’a plus cours ce jour-là',
  paused: 'une pause est notée ce jour-là',
  impossible: 'cet horaire est noté comme impossible',
  away: (volunteers: string) => `${volunteers} a noté une absence`,
  blocked: (volunteers: string) => `${volunteers} et cette personne ne doivent pas se rencontrer`,
  holiday: (name: string) => `ce jour est férié (${name}), et rien n’y est prévu pour ce besoin`,
  closure: (name: string) => `l’association est fermée ce jour-là (${name})`,
  met: 'un autre contact tient déjà lieu de celui-ci',
  unwanted: 'ce besoin n’a plus cours, ou en demande moins',
  over: 'son heure est passée',
  left: 'la personne bénévole est partie',
  busy: 'la personne bénévole est prise à ce moment-là',
};

/** How obstacles are told of a volunteer, and in a list. */
export const telling = {
  ofVolunteer: (volunteer: string, obstacle: string) => `${volunteer}\u00a0: ${obstacle}`,
  moment: (date: string, time: string) => `${date} à ${time}`,
  more: (count: number) => `et ${count} de plus`,
  between: ' ; ',
};
