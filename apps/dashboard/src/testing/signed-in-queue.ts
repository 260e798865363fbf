import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { type Me, paths } from '@presence/contract';
import { type Id, newId } from '@presence/domain';
import { attendanceOffline } from '../app/attendance/attendance-offline';
import { contactsOffline } from '../app/contacts/contacts-offline';
import { SignedIn } from '../app/accounts/signed-in';
import { refusals } from '../app/accounts/refusals.interceptor';
import { type KeptEntry, type Waiting } from '../app/offline/kept-entries';
import { provideOfflineFeatures } from '../app/offline/offline-feature';
import { OfflineQueue } from '../app/offline/offline-queue';

const me: Me = {
  id: newId(),
  email: 'camille@example.example',
  displayName: 'Camille',
  locale: 'fr',
  seats: [],
};
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
export const refusal = (code: string, status: number, details = {}) =>
  [
    { type: 'about:blank', title: '', status, code, issues: [], details },
    { status, statusText: code },
  ] as const;
export const turn = () => new Promise((resolve) => setTimeout(resolve));

/** The queue of somebody who is signed in, and the API that it sends to. */
export async function signedInQueue() {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([refusals])),
      provideHttpClientTesting(),
      provideOfflineFeatures(attendanceOffline, contactsOffline),
      { provide: LOCALE_ID, useValue: 'fr' },
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  const known = TestBed.inject(SignedIn).load();
  http.expectOne(paths.me).flush(me);
  await known;
  return { http, queue: TestBed.inject(OfflineQueue) };
}
