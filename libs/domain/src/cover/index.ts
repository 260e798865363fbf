export * from './cover-request';
export * from './cover-wave';
export * from './session-swap';
