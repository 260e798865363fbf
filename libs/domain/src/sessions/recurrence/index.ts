// Only `export *` here: a barrel that names what it hands on is kept whole by the bundler, and brings Temporal into every first page.
export * from './recurrence-issue';
export * from './pattern';
export * from './recurrence';
export * from './timing';
export type { ClockShift } from '../../time/wall-clock';
export * from './holiday-choices';
export * from './occurrences';
export * from './sentence';
export * from './rhythm';
export * from './date-words';
export * from './series-change';
export * from './split';
export * from './seen-from';
