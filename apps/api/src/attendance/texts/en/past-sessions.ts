export const columns = {
  date: 'Date',
  start: 'Start',
  end: 'End',
  record: 'Session',
  present: 'People present',
  firstTimers: 'Of them, first-timers',
  notHeld: 'Why not held',
  publicWord: 'Public word',
};

export const records = {
  HELD: 'held',
  NOBODY_CAME: 'nobody came',
  NOT_HELD: 'not held',
  CANCELLED: 'cancelled',
  NOT_DECIDED: 'holiday, not decided',
  NOT_ENTERED: 'not entered',
};
