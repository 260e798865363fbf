import { paths } from '@presence/contract';
import { newId, type Id, type RotaRun } from '@presence/domain';
import { monday } from './given-rota';
import type { Browser } from './sign-in';

export type GivenRota = { id: Id; branchId: Id | null; from: string; weeks: number };

/** A rota of next week for everybody, unless it is said otherwise. */
export const aRota = (over: Partial<GivenRota> = {}): GivenRota => ({
  id: newId(),
  branchId: null,
  from: monday(),
  weeks: 1,
  ...over,
});

/** A draft without any contact. */
export async function givenRota(
  browser: Browser,
  associationId: Id,
  over: Partial<GivenRota> = {},
): Promise<Id> {
  const rota = aRota(over);
  await browser.post(paths.rotas(associationId)).send(rota).expect(201);
  return rota.id;
}

/** How a run ended, once it has. */
export async function endedRun(browser: Browser, associationId: Id, rotaId: Id): Promise<RotaRun> {
  for (;;) {
    const { body } = await browser.get(paths.rotaRun(associationId, rotaId)).expect(200);
    if (body.endedAt !== null) return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The engine at work on a rota until it ends. */
export async function givenRun(
  browser: Browser,
  associationId: Id,
  rotaId: Id,
  over: { seed?: number; seconds?: number; likeLast?: boolean } = {},
): Promise<RotaRun> {
  await browser
    .post(paths.rotaRun(associationId, rotaId))
    .send({ id: newId(), seed: 1, seconds: 1, ...over })
    .expect(201);
  return endedRun(browser, associationId, rotaId);
}

/** A draft with what the engine proposes. */
export async function givenProposal(
  browser: Browser,
  associationId: Id,
  over: Partial<GivenRota> = {},
  run: Parameters<typeof givenRun>[3] = {},
): Promise<Id> {
  const rotaId = await givenRota(browser, associationId, over);
  await givenRun(browser, associationId, rotaId, run);
  return rotaId;
}
