import type { VolunteerFunction } from '@presence/domain';

export const functions: Record<VolunteerFunction, string> = {
  FACILITATION: 'Leading sessions',
  CALL: 'Calls',
  VISIT: 'Visits',
  HOME_GROUP: 'Workshops at home',
  MEETING: 'Meetings',
  TRAINING: 'Training',
  ADMINISTRATION: 'Administration',
  EVENT: 'Events',
  OTHER: 'Other tasks',
};

export const words = {
  month: 'Month',
  volunteer: 'Volunteer',
  function: 'Function',
  hours: 'Volunteer time (hours)',
  hourlyValue: 'Value of an hour (€)',
  value: 'Value (€)',
  kilometres: 'Distance travelled (km)',
  kilometreValue: 'Value of a kilometre (€)',
  travelValue: 'Value of travel (€)',
  entry: 'Entry',
  debit: 'Debit 864, personnel bénévole (€)',
  credit: 'Credit 875, bénévolat (€)',
  unvalued: 'Hours without a value',
  method: 'Method',
  rate: 'Value used',
};

export const method = [
  'Leading: the planned length of the sessions held, for each person who led them.',
  'Calls, visits and workshops: the time entered in the outcome, for each person present; kilometres for whoever drove.',
  'Meetings, training, administration, events and other tasks: time and kilometres entered by the person or by who coordinates.',
  'People whom the association pays are not counted.',
  'Each hour is worth the amount in force on its date, chosen by the association; without one it is counted without a value.',
  'Voluntary contributions in kind: règlement ANC n° 2018-06, articles 211-1 to 211-4. Both accounts balance and do not change the result. Travel is no part of them.',
];

export const rate = {
  HOUR: (amount: string, from: string) => `${amount} € an hour from ${from}`,
  KILOMETRE: (amount: string, from: string) => `${amount} € a kilometre from ${from}`,
};
