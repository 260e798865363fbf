import * as fc from 'fast-check';
import { doAct, ROTA_ACTS, type RotaAct } from '../testing/rota-acts';
import { pastOf, rotaFaults } from '../testing/rota-faults';
import { rotaTown } from '../testing/situations/rota-town';
import { startApi, type TestApi } from '../testing/start-api';

/** Plans and publications come oftener than the rest: without them there is nothing to act on. */
const KINDS: RotaAct['kind'][] = [...ROTA_ACTS, 'plan', 'publish', 'cover', 'twoBranches'];
const [SEQUENCES, ACTS] = [6, 12];
/** Drafts that want the same volunteer, the first of these always, whatever chance brings. */
const COMPETING: RotaAct[] = [0, 1, 2, 3].map((at) => ({ kind: 'twoBranches', at, weeks: 1 }));

describe('whatever is planned, published, replanned, withdrawn, covered and left out, in whatever order', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('meets no need twice at one occurrence, breaks no cap over all, and changes nothing that has happened', async () => {
    const act = fc.record<RotaAct>({
      kind: fc.constantFrom(...KINDS),
      at: fc.nat(11),
      weeks: fc.integer({ min: 1, max: 3 }),
    });
    const answers = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: ACTS, maxLength: ACTS }), async (acts) => {
        const town = await rotaTown(api);
        const past = await pastOf(town);
        expect(past.contacts).toBeGreaterThan(5);
        expect(await rotaFaults(town)).toEqual([]);
        for (const one of acts) {
          const status = await doAct(town, one);
          const key = `${one.kind} ${status !== null && status < 300 ? 'done' : 'refused'}`;
          answers.set(key, (answers.get(key) ?? 0) + 1);
          expect({ after: one, faults: await rotaFaults(town) }).toEqual({
            after: one,
            faults: [],
          });
          expect(await pastOf(town)).toEqual(past);
        }
      }),
      { numRuns: SEQUENCES, examples: [[COMPETING]], endOnFailure: true },
    );
    // What nobody ever did proves nothing.
    for (const kind of ['plan', 'publish', 'twoBranches', 'withdraw', 'replan', 'cover', 'fill'])
      expect([kind, answers.get(`${kind} done`) ?? 0]).not.toEqual([kind, 0]);
  }, 900_000);
});
