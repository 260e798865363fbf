export * from './icalendar';
export * from './json-ld';
export * from './spreadsheet';
export * from './volunteer-time';
