import type { OfflineFeature } from '../offline/offline-feature';

/** Without network a volunteer has the week as it was kept, and what is entered waits on the device. */
export const contactsOffline: OfflineFeature = {
  entries: {
    kinds: ['OUTCOME', 'CHECK_IN', 'CHECK_OUT'],
    load: () => import('./contact-sender').then((m) => m.ContactSender),
  },
  ahead: () => import('./my-week/week-keeper').then((m) => m.WeekKeeper),
};
