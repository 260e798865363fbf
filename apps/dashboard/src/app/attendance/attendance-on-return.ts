import { inject, Injector, provideEnvironmentInitializer } from '@angular/core';
import { KEPT_ATTENDANCE } from './kept-attendance-key';

/** Numbers that wait on this device are sent when the app starts again; without any, nothing is loaded. */
export const provideAttendanceOnReturn = () =>
  provideEnvironmentInitializer(() => {
    if (localStorage.getItem(KEPT_ATTENDANCE) === null) return;
    const injector = inject(Injector);
    void import('./attendance-queue').then(({ AttendanceQueue }) => injector.get(AttendanceQueue));
  });
