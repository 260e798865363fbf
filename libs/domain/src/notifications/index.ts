export * from './session-reminders';
export * from './quiet-hours';
export * from './week-change';
