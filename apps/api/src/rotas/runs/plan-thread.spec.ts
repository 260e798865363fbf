import type { RotaInput } from '@presence/rota';
import { PlanThread } from './plan-thread';

const nobody: RotaInput = {
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

describe('a thread that plans a rota', () => {
  it('ends with its plan, and answers what it has meanwhile', async () => {
    const thread = new PlanThread({ input: nobody, seed: 1, seconds: 5, until: Date.now() + 5000 });
    const meanwhile = await thread.proposal();
    const { found, contacts } = await thread.ended;
    expect(contacts).toEqual([]);
    expect(found).toMatchObject({ uncovered: 0, uncoveredContacts: 0, share: 1 });
    expect(meanwhile?.contacts ?? []).toEqual([]);
    expect(found).not.toHaveProperty('plan');
    thread.close();
  });

  it('says so when it dies', async () => {
    const thread = new PlanThread({
      input: { ...nobody, from: 'never' },
      seed: 1,
      seconds: 5,
      until: Date.now() + 5000,
    });
    await expect(thread.ended).rejects.toThrow();
    thread.close();
  });
});
