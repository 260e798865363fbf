import { paths, type BoardContact } from '@presence/contract';
import { newId, type Id, type Need } from '@presence/domain';
import { BranchRow } from '../../associations/branch.entity';
import { givenCalled, givenCaller, givenOpenDoor } from '../given-rota';
import { aRota, givenRota, givenRun, type GivenRota } from '../given-run';
import { signIn } from '../sign-in';
import type { TestApi } from '../start-api';
import { wholeBoard } from './whole-board';

let houses = 0;

/** An association of two branches with two callers, and a coordinator who plans, publishes and takes back. */
export async function rotaHouse(api: TestApi) {
  const slug = `roulements-${++houses}`;
  const association = await api.given.association({ slug });
  await givenOpenDoor(api, association);
  const email = `coordination@${slug}.example`;
  const coordinator = await api.given.organiser(association, email, ['COORDINATOR']);
  const browser = await signIn(api, email);
  const [branch, other] = [
    await api.given.store(association, BranchRow, { id: newId(), name: 'Nord' }),
    await api.given.store(association, BranchRow, { id: newId(), name: 'Sud' }),
  ];
  for (const name of ['awa', 'luc'])
    await givenCaller(api, association, `${name}@${slug}.example`, {
      maxContactsPerWeek: 9,
      maxContactsPerDay: 5,
    });
  const { id: a } = association;

  const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    api.given.within(a, (manager) => manager.query<Row[]>(text, values));
  const called = async (name: string, over: Partial<Need> = {}, branchId: Id | null = null) => {
    const person = await givenCalled(api, association, name, coordinator, over);
    await sql('update supported_person set branch_id = $2 where id = $1', [
      person.personId,
      branchId,
    ]);
    return person;
  };
  const draft = (from: string, over: Partial<GivenRota> = {}) => aRota({ from, ...over });
  const create = (rota: GivenRota) => browser.post(paths.rotas(a)).send(rota);
  const board = (id: Id) => wholeBoard(browser, a, id);
  const run = async (id: Id) =>
    expect((await givenRun(browser, a, id, { seconds: 20 })).state).toBe('DONE');
  return {
    association,
    browser,
    branch,
    other,
    sql,
    called,
    draft,
    create,
    board,
    run,
    publish: (id: Id) => browser.post(paths.rotaPublication(a, id)),
    withdraw: (id: Id, from: string) => browser.put(paths.rotaWithdrawal(a, id)).send({ from }),
    undo: (id: Id) => browser.delete(paths.rotaWithdrawal(a, id)),
    /** A draft with its proposal. */
    planned: async (from: string, over: Partial<GivenRota> = {}) => {
      const id = await givenRota(browser, a, { from, ...over });
      await run(id);
      return id;
    },
    /** What stands in a rota, in an order that is always the same. */
    standing: async (id: Id) =>
      (await board(id)).contacts
        .map(({ version: _version, ...contact }: BoardContact) => contact)
        .sort((one, another) => one.id.localeCompare(another.id)),
  };
}

export type RotaHouse = Awaited<ReturnType<typeof rotaHouse>>;
