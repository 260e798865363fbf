export * from './cover-request';
export * from './cover-wave';
