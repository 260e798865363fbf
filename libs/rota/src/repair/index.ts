export * from './repair';
export type { RotaChange } from './change';
