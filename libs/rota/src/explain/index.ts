export * from './why';
export * from './why-not';
export * from './recruitment-brief';
export * from './in-words';
export type { Hindrance, Obstacle, OtherContact } from './obstacles';
export type { Covered, SmallestChange } from './smallest-change';
export type { Profile } from './newcomer';
export type { Names, Reason } from './words';
export * from './targets';
