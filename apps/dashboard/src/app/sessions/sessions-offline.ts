import type { OfflineFeature } from '../offline/offline-feature';

/** Without network the sessions of the next days are shown as they were kept. */
export const sessionsOffline: OfflineFeature = {
  ahead: () => import('./kept/days-keeper').then((m) => m.DaysKeeper),
  reads: {
    path: '/sessions',
    load: () => import('./kept/kept-reads').then((m) => m.keptRead),
  },
};
