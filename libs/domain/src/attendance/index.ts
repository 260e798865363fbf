export * from './attendance';
export * from './attendance-correction';
export * from './not-held';
export * from './session-record';
