export * from './rota';
export * from './period';
export * from './occurrence';
export * from './cover-request';
export * from './cover-wave';
export * from './week-words';
export * from './lifecycle';
