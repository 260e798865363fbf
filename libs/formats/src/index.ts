export * from './icalendar';
export * from './json-ld';
