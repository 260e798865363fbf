import { setTimeout } from 'node:timers/promises';
import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { monday } from '../../testing/given-rota';
import { signIn, type Browser } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { PLANNED_AT_ONCE } from './plan-thread';
import { RunJobs } from './run-jobs';

describe('runs of several rotas', () => {
  let api: TestApi;
  let association: { id: string };
  let coordinator: Browser;

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
    coordinator = await signIn(api, 'claire@un.example');
  });
  afterAll(() => api.stop());

  async function asked(weeksAhead: number): Promise<void> {
    const id = newId();
    await coordinator
      .post(paths.rotas(association.id))
      .send({ id, branchId: null, from: monday(weeksAhead), weeks: 1 })
      .expect(201);
    await coordinator
      .post(paths.rotaRun(association.id, id))
      .send({ id: newId(), seed: 1, seconds: 1 })
      .expect(201);
  }

  it('are planned beside one another as far as there are threads, and the others wait', async () => {
    const end = Promise.withResolvers<void>();
    let [begun, ended] = [0, 0];
    jest.spyOn(api.app.get(RunJobs) as never, 'run').mockImplementation((async () => {
      begun++;
      await end.promise;
      ended++;
    }) as never);
    for (let weeks = 1; weeks <= PLANNED_AT_ONCE + 1; weeks++) await asked(weeks);
    while (begun < PLANNED_AT_ONCE) await setTimeout(50);
    expect({ begun, ended }).toEqual({ begun: PLANNED_AT_ONCE, ended: 0 });
    end.resolve();
    while (ended <= PLANNED_AT_ONCE) await setTimeout(50);
    expect(begun).toBe(PLANNED_AT_ONCE + 1);
  }, 30_000);
});
