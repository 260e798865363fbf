import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { type Me, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { anAttendance, aSessionView } from '@presence/testing';
import { SignedIn } from '../accounts/signed-in';
import { forgetDrafts } from '../forms/drafts';
import { ProblemError } from '../problems/problem-error';
import { refusals } from '../problems/refusals.interceptor';
import { AttendanceQueue } from './attendance-queue';
import { keepAttendance, keptAttendance } from './kept-attendance';

const me: Me = { id: newId(), email: 'camille@example.example', displayName: 'Camille', locale: 'fr', seats: [] };
const entry = (over = {}) => ({
  accountId: me.id,
  associationId: newId(),
  sessionId: newId(),
  version: 0,
  attendeeCount: 4,
  firstTimerCount: 1,
  countsByAudience: {},
  ...over,
});
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Waits for what a lazily loaded dialog brings about. */
async function eventually<T>(look: () => T | null | undefined): Promise<T> {
  for (let i = 0; i < 200; i++) {
    const found = look();
    if (found) return found;
    await turn();
  }
  throw new Error('It never came about');
}

async function signedIn() {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([refusals])),
      provideHttpClientTesting(),
      { provide: LOCALE_ID, useValue: 'fr' },
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  const known = TestBed.inject(SignedIn).load();
  http.expectOne(paths.me).flush(me);
  await known;
  return { http, queue: TestBed.inject(AttendanceQueue) };
}

describe('AttendanceQueue', () => {
  beforeEach(() => localStorage.clear());

  it('sends what waits in order, each once', async () => {
    const entries = [entry(), entry({ attendeeCount: 9 })];
    entries.forEach(keepAttendance);
    const { http, queue } = await signedIn();
    const sent = queue.send();
    void queue.send();
    for (const { associationId, sessionId, attendeeCount } of entries) {
      await turn();
      const request = http.expectOne(paths.attendance(associationId, sessionId));
      expect(request.request.body.attendeeCount).toBe(attendeeCount);
      request.flush(anAttendance({ sessionId, attendeeCount }));
    }
    await sent;
    http.verify();
    expect(keptAttendance()).toEqual([]);
  });

  it('waits on while there is still no network', async () => {
    const waiting = entry();
    keepAttendance(waiting);
    const { http, queue } = await signedIn();
    const sent = queue.send();
    await turn();
    http.expectOne(paths.attendance(waiting.associationId, waiting.sessionId)).error(new ProgressEvent('error'));
    await sent;
    expect(keptAttendance()).toEqual([waiting]);
  });

  it('tries again by itself, also when the service worker answers in the network’s stead', async () => {
    jest.useFakeTimers();
    const { http, queue } = await signedIn();
    const { associationId, sessionId, version, attendeeCount, firstTimerCount, countsByAudience } = entry();
    const draft = { attendeeCount, firstTimerCount, countsByAudience, note: '' };
    const offline = () => Promise.reject(new ProblemError('UNAVAILABLE', 504));
    expect(await queue.keepWhenOffline(offline, { associationId, sessionId, version, draft })).toBe(true);
    const url = paths.attendance(associationId, sessionId);
    await jest.advanceTimersByTimeAsync(2000);
    http.expectOne(url).flush('', { status: 504, statusText: 'Gateway Timeout' });
    await jest.advanceTimersByTimeAsync(4000);
    http.expectOne(url).flush(anAttendance({ sessionId }));
    await jest.advanceTimersByTimeAsync(0);
    expect(keptAttendance()).toEqual([]);
    jest.useRealTimers();
  });

  it('shows a conflict by the name of its session, and keeps what was written there', async () => {
    const session = aSessionView({ date: '2020-01-09', groupName: 'GEM Le Ponton' });
    const waiting = entry({ sessionId: session.id });
    keepAttendance(waiting);
    const { http, queue } = await signedIn();
    const sent = queue.send();
    const url = paths.attendance(waiting.associationId, session.id);
    (await eventually(() => http.match(url)[0])).flush(
      { type: 'about:blank', title: '', status: 412, code: 'VERSION_CONFLICT', issues: [], details: {} },
      { status: 412, statusText: 'Precondition Failed' },
    );
    (await eventually(() => http.match(paths.session(waiting.associationId, session.id))[0])).flush({
      ...session,
      attendance: anAttendance({ sessionId: session.id, version: 2, note: 'Une belle écoute.' }),
    });
    const dialog = await eventually(() =>
      document.querySelector('mat-dialog-container dl')?.closest('mat-dialog-container'),
    );
    expect(dialog.textContent).toContain('GEM Le Ponton, jeudi 9 janvier 2020');
    dialog.querySelector<HTMLButtonElement>('button:last-of-type')?.click();
    const overwrite = await eventually(() => http.match({ method: 'PUT', url })[0]);
    expect(overwrite.request.headers.get('If-Match')).toBe('"2"');
    expect(overwrite.request.body.note).toBe('Une belle écoute.');
    overwrite.flush(anAttendance({ sessionId: session.id, version: 3 }));
    await sent;
    expect(keptAttendance()).toEqual([]);
  });

  it('leaves alone what another account entered, and goes with the drafts at logout', async () => {
    keepAttendance(entry({ accountId: newId() }));
    const { http, queue } = await signedIn();
    await queue.send();
    http.verify();
    expect(keptAttendance()).toHaveLength(1);
    forgetDrafts();
    expect(keptAttendance()).toEqual([]);
  });

  it('keeps the later of two entries for one session', () => {
    const first = entry();
    keepAttendance(first);
    keepAttendance({ ...first, attendeeCount: 6 });
    expect(keptAttendance().map(({ attendeeCount }) => attendeeCount)).toEqual([6]);
  });
});
