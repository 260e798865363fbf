export * from './quiet-hours';
export * from './week-change';
