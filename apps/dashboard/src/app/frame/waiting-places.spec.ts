import { WAITING_KINDS, WAITS_FOR } from '@presence/domain';
import { DESTINATIONS } from './destinations';
import { waitingAt } from './waiting-places';

const OTHERS = DESTINATIONS.filter(({ path }) => path !== 'aujourdhui');

describe('what waits, in the menu', () => {
  it.each(WAITING_KINDS)(
    '%s is counted at one place, which somebody it waits for may open',
    (kind) => {
      const places = OTHERS.filter(({ path }) => waitingAt(path, { [kind]: 3 }) > 0);
      expect(places).toHaveLength(1);
      const [{ path, roles }] = places as [(typeof OTHERS)[number]];
      expect(waitingAt(path, { [kind]: 3 })).toBe(3);
      expect(!roles || WAITS_FOR[kind].some((role) => roles.includes(role))).toBe(true);
    },
  );

  it('is counted whole at the home page, and not at all where nothing waits', () => {
    expect(waitingAt('aujourdhui', { CONCERN: 1, GAP: 2, ATTENDANCE: 4 })).toBe(7);
    for (const { path } of DESTINATIONS) expect(waitingAt(path, {})).toBe(0);
  });
});
