import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { accompanied } from '../testing/accompanied';
import { givenVolunteer } from '../testing/given-contact';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

const CLOCKS = [
  'nextTick',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
  'queueMicrotask',
  'hrtime',
  'performance',
] as const;

describe('dates of an association in Wallis, where it is tomorrow already', () => {
  let api: TestApi;
  let association: { id: string };
  let luc: { id: string };
  let claire: Awaited<ReturnType<typeof signIn>>;
  const today = new Date().toISOString().slice(0, 10);
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    luc = await givenVolunteer(api, association, 'luc@un.example');
    await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
    claire = await signIn(api, 'claire@un.example');
    await api.given.commune('98613', { name: 'Mata’Utu', timeZone: 'Pacific/Wallis' });
    await api.given.within(association.id, (manager) =>
      manager.query(`update volunteer set insee_code = '98613'`),
    );
    jest.useFakeTimers({ now: Date.parse(`${today}T13:00:00Z`), doNotFake: [...CLOCKS] });
  });
  afterAll(async () => {
    jest.useRealTimers();
    await api.stop();
  });

  const sql = (text: string) => api.given.within(association.id, (manager) => manager.query(text));

  it('a concern is answered for on the day that it is there', async () => {
    const draft = {
      id: newId(),
      kind: 'SAFETY',
      words: 'Il ne répond plus.',
      contactId: null,
      groupId: null,
    };
    await claire.post(paths.concerns(association.id)).send(draft).expect(201);
    expect(await sql('select due_on::text as due from concern')).toEqual([{ due: tomorrow }]);
  });

  it('a match ends on the date that it is there', async () => {
    const personId = await accompanied(api, association, 'Jeannette');
    const id = newId();
    await claire
      .post(paths.matches(association.id))
      .send({ id, personId, volunteerId: luc.id, since: today, blocked: false })
      .expect(201);
    await claire.delete(paths.match(association.id, id)).expect(204);
    expect(await sql('select ended_on::text as ended from match')).toEqual([{ ended: tomorrow }]);
  });
});
