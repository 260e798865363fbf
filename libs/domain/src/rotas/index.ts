export * from './rota';
export * from './period';
export * from './occurrence';
export * from './week-words';
export * from './lifecycle';
