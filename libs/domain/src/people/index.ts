export * from './supported-person';
export * from './consent';
export * from './referral';
export * from './referral-moves';
export * from './asked-for-oneself';
