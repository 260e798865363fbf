export * from './volunteer';
export * from './week-windows';
export * from './free-minutes';
export * from './absences';
export * from './onboarding';
export * from './travel';
export * from './caps';
