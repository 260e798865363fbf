/** What each legal public holiday is called. */
export const holidays = {
  newYear: 'New Year’s Day',
  easterMonday: 'Easter Monday',
  labourDay: 'Labour Day',
  victory: 'Victory Day 1945',
  ascension: 'Ascension Day',
  whitMonday: 'Whit Monday',
  nationalDay: 'Bastille Day',
  assumption: 'Assumption Day',
  allSaints: 'All Saints’ Day',
  armistice: 'Armistice Day 1918',
  christmas: 'Christmas Day',
  goodFriday: 'Good Friday',
  saintStephen: 'Saint Stephen’s Day',
  abolition: 'Abolition of slavery',
};
