import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { paths } from '@presence/contract';
import { newId, RotaRun } from '@presence/domain';
import { openApp } from '../../../../testing/render-page';
import { associationId } from '../../../../testing/sign-in';
import { eventually } from '../../../../testing/eventually';
import { liveRun } from './live-run';

const rotaId = newId();

const run = (over: Partial<RotaRun> = {}): RotaRun => ({
  id: newId(),
  rotaId,
  state: 'DONE',
  seed: 1,
  share: 1,
  uncoveredWeight: 0,
  uncoveredContacts: 0,
  bound: 0,
  quality: 1,
  secondsLeft: null,
  proposals: 2,
  startedAt: '2026-11-29T10:00:00.000Z',
  endedAt: '2026-11-29T10:00:05.000Z',
  ...over,
});

describe('the last run of a rota', () => {
  let app: Awaited<ReturnType<typeof openApp>>;
  let live: ReturnType<typeof liveRun>;
  let changes: number;

  const answer = async (view: RotaRun) => {
    await app.answer(paths.rotaRun(associationId, rotaId), RotaRun, view);
    await eventually(() => live.run()?.proposals === view.proposals || null);
    TestBed.tick();
  };

  beforeEach(async () => {
    changes = 0;
    app = await openApp();
    live = TestBed.runInInjectionContext(() => liveRun(signal(rotaId), () => changes++));
  });

  it('changes nothing when it is read for the first time', async () => {
    await answer(run());
    expect(live.run()?.proposals).toBe(2);
    expect(changes).toBe(0);
  });

  it('changes the board with each better proposal, and when it ends', async () => {
    const id = newId();
    await answer(run({ id, endedAt: null, proposals: 1 }));
    expect(changes).toBe(0);
    live.reload();
    await answer(run({ id, endedAt: null, proposals: 2 }));
    expect(changes).toBe(1);
  });
});
