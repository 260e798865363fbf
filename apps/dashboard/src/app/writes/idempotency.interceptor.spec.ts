import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { refusals } from '../accounts/refusals.interceptor';
import { idempotency } from './idempotency.interceptor';

const URL = '/api/associations/a/groups/g/listing/publication';

const refusal = {
  type: 'about:blank',
  title: 'VENUE_BUSY',
  status: 409,
  code: 'VENUE_BUSY',
  issues: [],
  details: {},
};

describe('a write of the dashboard', () => {
  let http: HttpClient;
  let api: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([idempotency, refusals])),
        provideHttpClientTesting(),
      ],
    });
    http = TestBed.inject(HttpClient);
    api = TestBed.inject(HttpTestingController);
  });
  afterEach(() => api.verify());

  const post = (body: object | null = null) => firstValueFrom(http.post(URL, body));
  const keyOf = (request: { request: { headers: { get: (name: string) => string | null } } }) =>
    request.request.headers.get('Idempotency-Key');

  it('tapped twice is sent once, and both taps get its answer', async () => {
    const taps = [post(), post()];
    api.expectOne(URL).flush({ done: 1 });
    expect(await Promise.all(taps)).toEqual([{ done: 1 }, { done: 1 }]);
  });

  it('tapped twice is sent once though each tap gives what it creates an id of its own', async () => {
    const taps = [post({ id: 'one', weeks: 4 }), post({ id: 'two', weeks: 4 })];
    api.expectOne(URL).flush({ id: 'one' });
    expect(await Promise.all(taps)).toEqual([{ id: 'one' }, { id: 'one' }]);
  });

  it('answered before the second of two taps is sent once all the same', async () => {
    const first = post();
    api.expectOne(URL).flush({ done: 1 });
    await first;
    await expect(post()).resolves.toEqual({ done: 1 });
  });

  it('asked for again a moment after its answer is a write of its own', async () => {
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

  it('whose answer was lost goes out again under the same key', async () => {
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

  it('that was refused is tried anew, and another body is another write', async () => {
    const refused = post({ n: 1 }).catch((cause: unknown) => cause);
    const one = api.expectOne(URL);
    one.flush(refusal, { status: 409, statusText: 'Conflict' });
    await refused;
    const answers = [post({ n: 1 }), post({ n: 2 })];
    const [again, another] = api.match(URL);
    again?.flush({});
    another?.flush({});
    await Promise.all(answers);
    const keys = [one, again, another].map((request) => request && keyOf(request));
    expect(new Set(keys).size).toBe(3);
  });

  it('is told from a reading, which carries no key and is sent each time', async () => {
    const readings = [firstValueFrom(http.get(URL)), firstValueFrom(http.get(URL))];
    const requests = api.match(URL);
    expect(requests.map(keyOf)).toEqual([null, null]);
    for (const request of requests) request.flush({});
    await Promise.all(readings);
  });
});
