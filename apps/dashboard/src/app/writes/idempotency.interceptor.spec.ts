import { HttpClient } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { openApi } from '../../testing/open-api';
import { refusal } from '../../testing/refusal';
import { refusals } from '../accounts/refusals.interceptor';
import { idempotency } from './idempotency.interceptor';

const URL = '/api/associations/a/groups/g/listing/publication';

describe('a write of the dashboard', () => {
  let http: HttpClient;
  let api: HttpTestingController;

  beforeEach(() => {
    ({ api } = openApi({ interceptors: [idempotency, refusals] }));
    http = TestBed.inject(HttpClient);
  });
  afterEach(() => api.verify());

  const post = (body: object | null = null) => firstValueFrom(http.post(URL, body));
  const keyOf = (request: { request: { headers: { get: (name: string) => string | null } } }) =>
    request.request.headers.get('Idempotency-Key');

  it('given two taps, sends once and answers both', async () => {
    const taps = [post(), post()];
    api.expectOne(URL).flush({ done: 1 });
    expect(await Promise.all(taps)).toEqual([{ done: 1 }, { done: 1 }]);
  });

  it('given two taps with different ids, sends once', async () => {
    const taps = [post({ id: 'one', weeks: 4 }), post({ id: 'two', weeks: 4 })];
    api.expectOne(URL).flush({ id: 'one' });
    expect(await Promise.all(taps)).toEqual([{ id: 'one' }, { id: 'one' }]);
  });

  it('given a second tap right after the answer, sends once', async () => {
    const first = post();
    api.expectOne(URL).flush({ done: 1 });
    await first;
    await expect(post()).resolves.toEqual({ done: 1 });
  });

  it('given what was created, taken away and brought back at once, sends all three', async () => {
    const created = post({ id: 'one', weeks: 4 });
    api.expectOne(URL).flush({});
    await created;
    const removed = firstValueFrom(http.delete(`${URL}/one`));
    api.expectOne(`${URL}/one`).flush({});
    await removed;
    const back = post({ id: 'one', weeks: 4 });
    api.expectOne(URL).flush({ back: true });
    expect(await back).toEqual({ back: true });
  });

  it('given the same write a moment after its answer, sends it again', async () => {
    const now = jest.useFakeTimers();
    const first = post();
    const one = api.expectOne(URL);
    one.flush({});
    await first;
    await now.advanceTimersByTimeAsync(600);
    jest.useRealTimers();
    const second = post();
    const other = api.expectOne(URL);
    other.flush({});
    await second;
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it('given a lost answer, sends again under the same key', async () => {
    const lost = post({ n: 1 }).catch((cause: unknown) => cause);
    const one = api.expectOne(URL);
    one.error(new ProgressEvent('error'));
    await lost;
    const again = post({ n: 1 });
    const other = api.expectOne(URL);
    other.flush({});
    await again;
    expect(keyOf(one)).toMatch(/^[0-9a-f-]{36}$/);
    expect(keyOf(other)).toBe(keyOf(one));
  });

  it('given a refusal or another body, sends under a new key', async () => {
    const refused = post({ n: 1 }).catch((cause: unknown) => cause);
    const one = api.expectOne(URL);
    one.flush(...refusal('VENUE_BUSY', 409));
    await refused;
    const answers = [post({ n: 1 }), post({ n: 2 })];
    const [again, another] = api.match(URL);
    again?.flush({});
    another?.flush({});
    await Promise.all(answers);
    const keys = [one, again, another].map((request) => request && keyOf(request));
    expect(new Set(keys).size).toBe(3);
  });

  it('sends each reading without a key', async () => {
    const readings = [firstValueFrom(http.get(URL)), firstValueFrom(http.get(URL))];
    const requests = api.match(URL);
    expect(requests.map(keyOf)).toEqual([null, null]);
    for (const request of requests) request.flush({});
    await Promise.all(readings);
  });
});
