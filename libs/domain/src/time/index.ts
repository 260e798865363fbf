// Only `export *` here, as in recurrence/index.ts; wall-clock.ts stays inside, since it brings Temporal.
export * from './days';
export * from './clock-time';
export * from './usual-zone';
