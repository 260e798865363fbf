export * from './repair';
export type { RotaChange } from './change';
export * from './like-last';
export * from './fill';
