import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { type Id, newId } from '@presence/domain';
import { attendanceOffline } from '../app/attendance/attendance-offline';
import { contactsOffline } from '../app/contacts/contacts-offline';
import { type KeptEntry, type Waiting } from '../app/offline/kept-entries';
import { provideOfflineFeatures } from '../app/offline/offline-feature';
import { OfflineQueue } from '../app/offline/offline-queue';
import { openApi } from './open-api';
import { aMe, signIn } from './sign-in';

const me = aMe({ seats: [] });
export const association = newId();
export const entry = (waiting: Waiting, over: Partial<KeptEntry> = {}): KeptEntry => ({
  id: newId(),
  accountId: me.id,
  associationId: association,
  refused: null,
  waiting,
  ...over,
});
export const counted = (attendeeCount = 4, subject: Id = newId()) =>
  ({
    kind: 'ATTENDANCE',
    subject,
    version: 0,
    draft: { attendeeCount, firstTimerCount: 1, countsByAudience: {} },
  }) as const;
export const reported = (subject: Id = newId()) =>
  ({
    kind: 'OUTCOME',
    subject,
    version: 0,
    draft: { result: 'REACHED', minutes: 20, kilometres: null },
  }) as const;
export const stored = {
  result: 'REACHED',
  minutes: 20,
  kilometres: null,
  note: '',
  enteredAt: '2026-12-01T10:00:00.000Z',
  version: 1,
} as const;
/** The queue of somebody who is signed in, and the API that it sends to. */
export async function signedInQueue() {
  const { api: http } = openApi({
    providers: [
      provideOfflineFeatures(attendanceOffline, contactsOffline),
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
    ],
  });
  await signIn(me);
  return { http, queue: TestBed.inject(OfflineQueue) };
}
