import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { paths } from '@presence/contract';
import { type Role } from '@presence/domain';
import { openApp } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { WaitingCounts } from './waiting-counts';
import { WaitingWatch } from './waiting-watch';

describe('WaitingWatch', () => {
  let api: HttpTestingController;
  let counts: WaitingCounts;
  let end: () => void;
  let visible: DocumentVisibilityState = 'visible';

  const begin = async (...roles: Role[]) => {
    ({ api } = await openApp({ roles }));
    counts = TestBed.inject(WaitingCounts);
    end = TestBed.inject(WaitingWatch).start();
  };
  const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
  const pulse = async (version: string, people = '') => {
    api.expectOne(paths.todayPulse(associationId)).flush({ version, people });
    await pass(0);
  };
  const look = async (state: DocumentVisibilityState) => {
    visible = state;
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
  };

  beforeEach(() => {
    jest.useFakeTimers();
    visible = 'visible';
    jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visible);
  });
  afterEach(() => {
    end();
    api.verify();
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  it('tells a lead within a second that something came, and counts anew', async () => {
    await begin('SAFEGUARDING_LEAD');
    counts.of.set({});
    await pass(500);
    await pulse('0:0');
    await pass(500);
    await pulse('1:1');
    expect(counts.changes()).toBe(1);
    api.expectOne(paths.todayCounts(associationId)).flush({ CONCERN: 1 });
    await pass(0);
    expect(counts.of()).toEqual({ CONCERN: 1 });
    expect(counts.changes()).toBe(1);
  });

  it('asks nothing while nobody looks, and at once when somebody does again', async () => {
    await begin('SAFEGUARDING_LEAD');
    counts.of.set({});
    await look('hidden');
    await pass(60_000);
    api.expectNone(paths.todayPulse(associationId));
    await look('visible');
    await pulse('0:0');
    api.expectOne(paths.todayCounts(associationId)).flush({ LATE_VISIT: 1 });
    await pass(0);
    expect(counts.changes()).toBe(1);
  });

  it('tells within a second, where a page shows somebody, that a consent was withdrawn', async () => {
    await begin('VOLUNTEER');
    counts.of.set({});
    counts.peopleShown.set(1);
    await pass(1000);
    await pulse('', '0:');
    expect(counts.departures()).toBe(0);
    await pass(1000);
    await pulse('', '1:now');
    expect([counts.departures(), counts.changes()]).toEqual([1, 1]);
    api.expectOne(paths.todayCounts(associationId)).flush({});
    await pass(1000);
    await pulse('', '1:now');
    expect(counts.departures()).toBe(1);
  });

  it('asks at the fast beat as soon as a page that shows somebody opens', async () => {
    await begin('COORDINATOR');
    counts.of.set({});
    await pass(1000);
    await pulse('', '0:');
    await pass(500);
    counts.peopleShown.set(1);
    TestBed.tick();
    await pass(1000);
    await pulse('', '1:now');
    expect(counts.departures()).toBe(1);
    api.expectOne(paths.todayCounts(associationId)).flush({});
    await pass(0);
  });

  it('asks for a facilitator the counts alone, once a minute, and not those that the home page brought', async () => {
    await begin('FACILITATOR');
    counts.of.set({ TO_TELL: 1 });
    await pass(3000);
    api.expectNone(paths.todayCounts(associationId));
    await pass(60_000);
    api.expectOne(paths.todayCounts(associationId)).flush({});
    await pass(0);
    expect([counts.of(), counts.changes()]).toEqual([{}, 1]);
  });

  it('asks again after a request that failed', async () => {
    await begin('SAFEGUARDING_LEAD');
    counts.of.set({});
    await pass(500);
    api.expectOne(paths.todayPulse(associationId)).error(new ProgressEvent('error'));
    await pass(500);
    await pulse('0:0');
    expect(counts.changes()).toBe(0);
  });
});
