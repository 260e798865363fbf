import { loadInBackground } from './load-in-background';

describe('code that is loaded in the background', () => {
  let online = true;

  beforeEach(() => {
    jest.useFakeTimers();
    jest.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('is tried again once the network that was lost meanwhile is back', async () => {
    online = true;
    const load = jest
      .fn<Promise<string>, []>(() => Promise.resolve('loaded'))
      .mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const loading = loadInBackground(load);
    await jest.advanceTimersByTimeAsync(100);
    dispatchEvent(new Event('online'));
    expect(await loading).toBe('loaded');
    expect(load).toHaveBeenCalledTimes(2);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is not asked for without network, since a browser may remember the failure', async () => {
    online = false;
    const load = jest.fn(() => Promise.resolve('loaded'));
    const loading = loadInBackground(load);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(load).not.toHaveBeenCalled();
    online = true;
    dispatchEvent(new Event('online'));
    expect(await loading).toBe('loaded');
  });

  it('is tried again after a while where the device did not notice, and not for ever', async () => {
    online = true;
    const load = jest.fn<Promise<string>, []>(() => Promise.reject(new TypeError('gone')));
    const failed = loadInBackground(load).catch((cause: unknown) => (cause as Error).message);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await failed).toBe('gone');
    expect(load).toHaveBeenCalledTimes(5);
  });
});
