import type { OfflineFeature } from '../offline/offline-feature';

/** Numbers that are entered without network wait on the device. */
export const attendanceOffline: OfflineFeature = {
  entries: {
    kinds: ['ATTENDANCE'],
    load: () => import('./attendance-sender').then((m) => m.AttendanceSender),
  },
};
