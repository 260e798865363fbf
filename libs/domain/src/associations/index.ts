export * from './association';
export * from './organiser';
