import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type Me, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { anAttendance } from '@presence/testing';
import { SignedIn } from '../accounts/signed-in';
import { forgetDrafts } from '../forms/drafts';
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

async function signedIn() {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(withInterceptors([refusals])), provideHttpClientTesting()],
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
