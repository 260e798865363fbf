import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { anAttendance, aSessionView } from '@presence/testing';
import { eventually, turn } from '../../testing/eventually';
import { refusal } from '../../testing/refusal';
import { forgetDrafts } from '../forms/drafts';
import { ProblemError } from '../problems/problem-error';
import { keepEntry, keptEntries, type KeptEntry, type Waiting } from './kept-entries';
import {
  association,
  counted,
  entry,
  reported,
  signedInQueue,
  stored,
} from '../../testing/signed-in-queue';

describe('OfflineQueue', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() =>
    document.querySelectorAll('.cdk-overlay-container').forEach((overlay) => overlay.remove()),
  );

  it('sends what waits in order, each once, whatever it is', async () => {
    const visit = newId();
    const [first, second] = [counted(), reported()];
    const entries: Waiting[] = [
      first,
      second,
      {
        kind: 'CHECK_IN',
        subject: visit,
        draft: {
          checkedInAt: '2026-12-01T09:00:00.000Z',
          expectedEndAt: '2026-12-01T10:00:00.000Z',
        },
      },
      { kind: 'CHECK_OUT', subject: visit },
    ];
    entries.forEach((waiting) => keepEntry(entry(waiting)));
    const { http, queue } = await signedInQueue();
    const sent = queue.send();
    void queue.send();
    const check = {
      checkedInAt: '2026-12-01T09:00:00.000Z',
      expectedEndAt: '2026-12-01T10:00:00.000Z',
      checkedOutAt: null,
    };
    for (const [method, url, answer] of [
      [
        'PUT',
        paths.attendance(association, first.subject),
        anAttendance({ sessionId: first.subject }),
      ],
      ['PUT', paths.myOutcome(association, second.subject), stored],
      ['PUT', paths.myCheck(association, visit), check],
      ['DELETE', paths.myCheck(association, visit), check],
    ] as const) {
      await turn();
      http.expectOne({ method, url }).flush(answer);
    }
    await sent;
    http.verify();
    expect(keptEntries()).toEqual([]);
  });

  it('waits on while there is still no network, and keeps the order', async () => {
    const waiting = [entry(reported()), entry(counted())];
    waiting.forEach(keepEntry);
    const { http, queue } = await signedInQueue();
    const sent = queue.send();
    await turn();
    http
      .expectOne(paths.myOutcome(association, (waiting[0] as KeptEntry).waiting.subject))
      .error(new ProgressEvent('error'));
    await sent;
    http.verify();
    expect(keptEntries()).toEqual(waiting);
  });

  it('lets a refused entry hold up none of the following ones, shows it, and sends or drops it as asked', async () => {
    const [gone, next] = [entry(reported()), entry(reported())];
    [gone, next].forEach(keepEntry);
    const { http, queue } = await signedInQueue();
    const sent = queue.send();
    (
      await eventually(() => http.match(paths.myOutcome(association, gone.waiting.subject))[0])
    ).flush(...refusal('NOT_FOUND', 404));
    (
      await eventually(() => http.match(paths.myOutcome(association, next.waiting.subject))[0])
    ).flush(stored);
    await sent;
    expect(queue.refused().map(({ id, refused }) => [id, refused])).toEqual([
      [gone.id, 'NOT_FOUND'],
    ]);
    const again = queue.retry(gone.id);
    (
      await eventually(() => http.match(paths.myOutcome(association, gone.waiting.subject))[0])
    ).flush(...refusal('NOT_FOUND', 404));
    await again;
    queue.drop(gone.id);
    expect([queue.entries(), keptEntries()]).toEqual([[], []]);
  });

  it('tries again by itself, also when the service worker answers in the network’s stead', async () => {
    jest.useFakeTimers();
    const { http, queue } = await signedInQueue();
    const waiting = reported();
    const offline = () => Promise.reject(new ProblemError('UNAVAILABLE', 504));
    expect(await queue.keepWhenOffline(offline, association, waiting)).toBe(true);
    const url = paths.myOutcome(association, waiting.subject);
    await jest.advanceTimersByTimeAsync(2000);
    http.expectOne(url).flush('', { status: 504, statusText: 'Gateway Timeout' });
    await jest.advanceTimersByTimeAsync(4000);
    http.expectOne(url).flush(stored);
    await jest.advanceTimersByTimeAsync(0);
    expect(keptEntries()).toEqual([]);
    jest.useRealTimers();
  });

  it('keeps nothing that may not be kept, and nothing that was refused', async () => {
    const { queue } = await signedInQueue();
    const offline = () => Promise.reject(new ProblemError('UNAVAILABLE', 0));
    await expect(queue.keepWhenOffline(offline, association, reported(), false)).rejects.toThrow(
      'UNAVAILABLE',
    );
    await expect(
      queue.keepWhenOffline(
        () => Promise.reject(new ProblemError('NOT_FOUND', 404)),
        association,
        reported(),
      ),
    ).rejects.toThrow('NOT_FOUND');
    expect(keptEntries()).toEqual([]);
  });

  it('shows a conflict by the name of its session, and keeps what was written there', async () => {
    const session = aSessionView({ date: '2020-01-09', groupName: 'GEM Le Ponton' });
    keepEntry(entry(counted(4, session.id)));
    const { http, queue } = await signedInQueue();
    const sent = queue.send();
    const url = paths.attendance(association, session.id);
    (await eventually(() => http.match(url)[0])).flush(...refusal('VERSION_CONFLICT', 412));
    (await eventually(() => http.match(paths.session(association, session.id))[0])).flush({
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
    expect(keptEntries()).toEqual([]);
  });

  it('asks which of two outcomes stands, from the refusal itself', async () => {
    const waiting = reported();
    keepEntry(entry(waiting));
    const { http, queue } = await signedInQueue();
    const sent = queue.send();
    const url = paths.myOutcome(association, waiting.subject);
    (await eventually(() => http.match(url)[0])).flush(
      ...refusal('VERSION_CONFLICT', 412, {
        details: {
          current: { ...stored, result: 'NO_ANSWER', minutes: 0, note: 'Sonnerie.', version: 3 },
        },
      }),
    );
    const dialog = await eventually(() =>
      document.querySelector('mat-dialog-container dl')?.closest('mat-dialog-container'),
    );
    expect(dialog.textContent).toContain('Pas de réponse');
    dialog.querySelector<HTMLButtonElement>('button:last-of-type')?.click();
    const overwrite = await eventually(() => http.match({ method: 'PUT', url })[0]);
    expect([overwrite.request.headers.get('If-Match'), overwrite.request.body.note]).toEqual([
      '"3"',
      'Sonnerie.',
    ]);
    overwrite.flush({ ...stored, version: 4 });
    await sent;
  });

  it('leaves alone what another account entered, and goes with the drafts at logout', async () => {
    keepEntry(entry(counted(), { accountId: newId() }));
    const { http, queue } = await signedInQueue();
    await queue.send();
    http.verify();
    expect(keptEntries()).toHaveLength(1);
    forgetDrafts();
    expect(keptEntries()).toEqual([]);
  });

  it('keeps the later of two entries for one subject', () => {
    const subject = newId();
    keepEntry(entry(counted(4, subject)));
    const later = counted(6, subject);
    keepEntry(entry(later));
    expect(keptEntries().map(({ waiting }) => waiting)).toEqual([later]);
  });

  it('lets go of what no feature can read, and sends what comes after it', async () => {
    keepEntry(entry({ kind: 'UNKNOWN', subject: newId() }));
    keepEntry(entry({ kind: 'OUTCOME', subject: newId() }));
    const readable = reported();
    keepEntry(entry(readable));
    const { http, queue } = await signedInQueue();
    const sent = queue.send();
    (await eventually(() => http.match(paths.myOutcome(association, readable.subject))[0])).flush(
      stored,
    );
    await sent;
    expect([keptEntries(), queue.refused()]).toEqual([[], []]);
  });
});
