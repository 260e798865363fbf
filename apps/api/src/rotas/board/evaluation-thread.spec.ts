import { newId } from '@presence/domain';
import type { RotaInput } from '@presence/rota';
import { evaluated } from './evaluation-thread';

const input: RotaInput = {
  from: '2026-12-07',
  weeks: 1,
  timeZone: 'Europe/Paris',
  now: '2026-12-01T09:00:00.000Z',
  people: [],
  volunteers: [],
  matches: [],
  history: [],
  contacts: [],
  met: [],
  heatwave: null,
  onHolidays: { callsOnHolidays: true, visitsOnHolidays: false },
};
const rota = { input, names: { volunteer: new Map(), person: new Map(), branch: new Map() } };
const ALWAYS = -1;

describe('what the board asks of a rota', () => {
  it('is evaluated the same in a thread as here', async () => {
    expect(await evaluated(rota, { about: 'GAPS' }, ALWAYS)).toEqual(
      await evaluated(rota, { about: 'GAPS' }),
    );
    expect(await evaluated(rota, { about: 'REASONS', contactId: newId() }, ALWAYS)).toBeNull();
    expect(
      await evaluated(rota, { about: 'TAKEOVERS', contacts: [], leavingId: newId() }, ALWAYS),
    ).toEqual(new Map());
    const absence = { volunteerId: newId(), from: '2026-12-07', until: '2026-12-08' };
    expect(await evaluated(rota, { about: 'REPLAN', absence }, ALWAYS)).toEqual(
      await evaluated(rota, { about: 'REPLAN', absence }),
    );
  });

  it('fails where the thread does', async () => {
    await expect(
      evaluated({ ...rota, input: { ...input, from: 'never' } }, { about: 'GAPS' }, ALWAYS),
    ).rejects.toThrow();
  });
});
