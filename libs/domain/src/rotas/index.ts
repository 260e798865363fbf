export * from './rota';
export * from './period';
export * from './cover-request';
export * from './cover-wave';
export * from './week-words';
