export * from './supported-person';
export * from './consent';
export * from './referral';
export * from './asked-for-oneself';
