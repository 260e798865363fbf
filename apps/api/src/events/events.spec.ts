import { HOME_SUPPORT_DEFAULTS } from '@presence/domain';
import { Events } from './events';

const event = {
  before: { ...HOME_SUPPORT_DEFAULTS, version: 1 },
  after: { ...HOME_SUPPORT_DEFAULTS, version: 2 },
};

describe('events', () => {
  it('run their listeners one after the other', async () => {
    const events = new Events();
    const seen: string[] = [];
    events.on('home-support.changed', async ({ after }) => {
      await new Promise(setImmediate);
      seen.push(`first of ${after.version}`);
    });
    events.on('home-support.changed', async () => seen.push('second'));
    await events.announce('home-support.changed', event);
    expect(seen).toEqual(['first of 2', 'second']);
  });

  it('fail with the listener that fails, and start no other after it', async () => {
    const events = new Events();
    const second = jest.fn();
    events.on('home-support.changed', () => Promise.reject(new Error('refused')));
    events.on('home-support.changed', second);
    await expect(events.announce('home-support.changed', event)).rejects.toThrow('refused');
    expect(second).not.toHaveBeenCalled();
  });

  it('that nobody listens to are announced all the same', () =>
    expect(new Events().announce('home-support.changed', event)).resolves.toBeUndefined());
});
