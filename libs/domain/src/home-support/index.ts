export * from './home-support-settings';
