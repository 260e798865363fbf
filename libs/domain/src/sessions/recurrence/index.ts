export { WEEKDAYS, type Weekday } from './days';
export * from './recurrence';
export * from './timing';
export * from './occurrences';
export type { ClockShift } from './wall-clock';
export { sentence } from './sentence';
export { rhythm } from './rhythm';
export { dateInWords, timesInWords } from './date-words';
