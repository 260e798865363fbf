export * from './timed';
export * from './sequence';
export * from './clashes';
export type { Cap } from './agenda';
