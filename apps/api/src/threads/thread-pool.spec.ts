import type { RotaInput } from '@presence/rota';
import { evaluateQuestion } from '../rotas/board/evaluate-question';
import { ThreadPool } from './thread-pool';

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
const question = { about: 'UNABLE', contactIds: [] } as const;

describe('a pool of threads', () => {
  it('refuses with BUSY whoever comes once all threads work and all places to wait are taken', async () => {
    const pool = new ThreadPool('evaluateQuestion', evaluateQuestion, { threads: 2, waiting: 3 });
    const clicks = await Promise.allSettled(
      Array.from({ length: 30 }, () => pool.run({ rota, question })),
    );
    const done = clicks.filter(({ status }) => status === 'fulfilled');
    const refused = clicks.flatMap((click) => (click.status === 'rejected' ? [click.reason] : []));
    expect(done).toHaveLength(5);
    expect(refused.every((error) => error.code === 'BUSY')).toBe(true);
    await expect(pool.run({ rota, question })).resolves.toBeDefined();
  });

  it('fails where the work does, and goes on with the next', async () => {
    const pool = new ThreadPool('evaluateQuestion', evaluateQuestion, { threads: 1 });
    const broken = { rota: { ...rota, input: { ...input, from: 'never' } }, question };
    const gaps = { rota: broken.rota, question: { about: 'GAPS' } as const };
    await expect(pool.run(gaps)).rejects.toThrow();
    await expect(pool.run({ rota, question })).resolves.toBeDefined();
  });

  it('ends a thread at the signal', async () => {
    const pool = new ThreadPool('evaluateQuestion', evaluateQuestion, { threads: 1 });
    const stop = new AbortController();
    const asked = pool.run({ rota, question }, { signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toThrow();
  });
});
