export * from './supported-person';
export * from './consent';
export * from './referral';
