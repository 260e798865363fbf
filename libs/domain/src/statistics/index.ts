export * from './closed-month';
export * from './disclosure/certificate';
export * from './disclosure/disclosure-control';
export * from './figures';
export * from './figures-of';
export * from './month-tables';
export * from './volunteer-time';
export * from './waiting';
