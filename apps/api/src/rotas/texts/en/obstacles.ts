/** What stands in the way of a contact, told to those who plan. */
export const obstacles = {
  notThen: 'this time is not possible',
  noLongerThen: 'that time is no longer possible for them',
  notThatDay: 'the person does not wish for that day',
  needEnded: 'the need does not hold on that day',
  paused: 'a pause is noted on that day',
  impossible: 'this time is noted as impossible',
  away: (volunteers: string) => `${volunteers} has noted an absence`,
  blocked: (volunteers: string) => `${volunteers} and this person are not to meet`,
  holiday: (name: string) =>
    `that day is a public holiday (${name}), on which this need has nothing`,
  closure: (name: string) => `the association is closed on that day (${name})`,
  met: 'another contact already stands for this one',
  unwanted: 'this need has ended, or asks for fewer',
  over: 'its time has passed',
  left: 'the volunteer has left',
  busy: 'the volunteer is taken at that time',
};

/** How obstacles are told of a volunteer, and in a list. */
export const telling = {
  ofVolunteer: (volunteer: string, obstacle: string) => `${volunteer}: ${obstacle}`,
  moment: (date: string, time: string) => `${date} at ${time}`,
  more: (count: number) => `and ${count} more`,
  between: '; ',
};
