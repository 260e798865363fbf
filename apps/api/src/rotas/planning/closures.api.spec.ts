import { paths } from '@presence/contract';
import {
  addDays,
  newId,
  toEpochDay,
  weekdayIndex,
  WEEKDAYS,
  type Id,
  type RotaRun,
} from '@presence/domain';
import { BranchRow } from '../../associations/branch.entity';
import { givenProposal, givenRun } from '../../testing/given-run';
import { givenCalled, givenCaller, givenOpenDoor, monday } from '../../testing/given-rota';
import { signIn, type Browser } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { wholeBoard } from '../../testing/situations/whole-board';

describe('a rota planned over a closure of the association', () => {
  let api: TestApi;
  let association: { id: Id };
  let browser: Browser;
  let awa: { id: Id };
  const from = monday(2);
  const closedOn = addDays(from, 2);
  const weekday = WEEKDAYS[weekdayIndex(toEpochDay(closedOn))] ?? 'WE';
  const liked = [{ weekday, start: '09:00', end: '18:00' }];

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    association = await api.given.association();
    await givenOpenDoor(api, association);
    const email = `${newId()}@un.example`;
    const claire = await api.given.organiser(association, email, ['COORDINATOR']);
    awa = await givenCaller(api, association, `${newId()}@un.example`);
    await givenCalled(api, association, 'Jeannette', claire, { liked, usual: null });
    browser = await signIn(api, email);
  });

  const close = async (contacts: 'CANCEL' | 'KEEP', dates: { from: string; to: string }) => {
    const { body } = await browser
      .post(paths.closures(association.id))
      .send({
        ...{ id: newId(), scope: 'ASSOCIATION', closedId: null, ...dates, contacts },
        ...{ publicWord: 'Congés d’hiver', sessions: [] },
      })
      .expect(201);
    return body as { id: Id; version: number };
  };
  const reopen = ({ id, version }: { id: Id; version: number }) =>
    browser.delete(paths.closure(association.id, id)).set('If-Match', `"${version}"`).expect(200);
  const wednesday = { from: closedOn, to: closedOn };
  const propose = (over: object = {}) => givenProposal(browser, association.id, { from, ...over });
  const board = (rotaId: Id) => wholeBoard(browser, association.id, rotaId);
  const again = (rotaId: Id): Promise<RotaRun> => givenRun(browser, association.id, rotaId);

  it('has nobody on the only day that suits, says that it is closed, and is filled once it is open again', async () => {
    const closure = await close('CANCEL', wednesday);
    const rotaId = await propose();
    const { contacts, holidays } = await board(rotaId);
    expect(contacts.map(({ state, date }) => [state, date])).toEqual([['UNCOVERED', null]]);
    const name = { fr: 'Fermeture', en: 'Closed' };
    expect(holidays).toContainEqual({ date: closedOn, name, everywhere: true });
    const { body } = await browser.get(paths.rotaGaps(association.id, rotaId)).expect(200);
    expect(body.gaps[0].whyNot[0].fr).toContain('fermeture\u00a0: Congés d’hiver');
    const [contact] = contacts;
    const { body: refused } = await browser
      .put(paths.contactAssignment(association.id, rotaId, contact?.id ?? ''))
      .set('If-Match', `"${contact?.version}"`)
      .send({ date: closedOn, start: '10:00', volunteerIds: [awa.id] })
      .expect(409);
    expect(refused.details.obstacle.fr).toBe('fermeture\u00a0: Congés d’hiver');

    await reopen(closure);
    await again(rotaId);
    const open = await board(rotaId);
    expect(open.contacts.map(({ state, date }) => [state, date])).toEqual([['PROPOSED', closedOn]]);
    expect(open.holidays.map(({ date }) => date)).not.toContain(closedOn);
  });

  it('asks for nothing in a week that is closed altogether', async () => {
    await close('CANCEL', { from, to: addDays(from, 6) });
    expect((await board(await propose())).contacts).toEqual([]);
  });

  it('goes on where calls and visits are kept, or where a branch closes', async () => {
    await close('KEEP', wednesday);
    const branch = await api.given.store(association, BranchRow, { id: newId(), name: 'Nord' });
    await browser
      .post(paths.closures(association.id))
      .send({
        ...{ id: newId(), scope: 'BRANCH', closedId: branch.id, ...wednesday, contacts: null },
        ...{ publicWord: '', sessions: [] },
      })
      .expect(201);
    const { contacts } = await board(await propose());
    expect(contacts.map(({ state, date }) => [state, date])).toEqual([['PROPOSED', closedOn]]);
  });

  it('loses what was proposed on a day that closes before it is published', async () => {
    const rotaId = await propose();
    await close('CANCEL', wednesday);
    const { body } = await browser.post(paths.rotaPublication(association.id, rotaId)).expect(200);
    expect(body.published).toBe(0);
  });

  it('is not restored on a day that closed since it was withdrawn', async () => {
    const rotaId = await propose();
    await browser.post(paths.rotaPublication(association.id, rotaId)).expect(200);
    await browser.put(paths.rotaWithdrawal(association.id, rotaId)).send({ from }).expect(200);
    await close('CANCEL', wednesday);
    const { body } = await browser.delete(paths.rotaWithdrawal(association.id, rotaId)).expect(200);
    expect(body.restored).toBe(0);
    expect(body.notRestored[0].why.fr).toContain(
      'l’association est fermée ce jour-là (fermeture\u00a0: Congés d’hiver)',
    );
  });

  it('asks for no more than the closure left once it is published', async () => {
    const rotaId = await propose();
    await browser.post(paths.rotaPublication(association.id, rotaId)).expect(200);
    const missing = async () =>
      (await browser.get(paths.rota(association.id, rotaId)).expect(200)).body.weeks.map(
        ({ missingCount }: { missingCount: number }) => missingCount,
      );
    const closure = await close('CANCEL', { from, to: addDays(from, 6) });
    expect(await missing()).toEqual([0]);
    await reopen(closure);
    const { contacts } = await board(rotaId);
    expect(contacts.map(({ state, date }) => [state, date])).toEqual([['PUBLISHED', closedOn]]);
  });
});
