export * from './rota';
export * from './cover-request';
