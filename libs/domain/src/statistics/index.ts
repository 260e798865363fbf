export * from './closed-month';
export * from './disclosure-control';
export * from './figures';
export * from './figures-of';
export * from './volunteer-time';
export * from './waiting';
