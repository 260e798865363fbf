import { paths, type SessionView } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { lastStatements, recordStatements } from '../bench/statements';
import { groupHouse, inDays, type GroupHouse } from '../testing/situations/group-house';

/**
 * What a save of a session sends to PostgreSQL, in order, each by a word of its own; docs/a-request.md says what for. One
 * more, and a save has got a reading too many.
 */
const SIGNED_IN = ['from login_session', 'from organiser'];
const BEGIN = ['START TRANSACTION', 'app.association', 'insert into request_receipt'];
const HOLD = ['own_group'];
const STORE = ['UPDATE "session"'];
const FOLLOW = ['as "takesReferrals"', 'insert into published_listing', 'from cover_request'];
const END = [
  'as "groupName"',
  'append_audit_event',
  'update request_receipt',
  'update directory_version',
  'COMMIT',
];

describe('the statements of a save', () => {
  let house: GroupHouse;
  beforeAll(async () => {
    house = await groupHouse();
    recordStatements(house.api.app.getHttpServer());
  });
  afterAll(() => house.api.stop());

  async function published(): Promise<SessionView> {
    const { association, browser, venueId } = house;
    const groupId = await house.group();
    const { body: session } = await browser
      .post(paths.groupSessions(association.id, groupId))
      .send({ id: newId(), ...when(9), venueId, facilitatorIds: [], parallel: false })
      .expect(201);
    await browser.post(paths.publication(association.id, groupId)).expect(200);
    return session as SessionView;
  }

  const when = (days: number) => ({
    date: inDays(days),
    startTime: '18:00',
    endTime: '19:30',
    publicWord: '',
  });

  async function statementsOf(path: string, { version }: SessionView, body: object) {
    await house.browser
      .put(path)
      .set('If-Match', `"${version}"`)
      .set('Idempotency-Key', newId())
      .set('X-Bench-Record', '1')
      .send(body)
      .expect(200);
    return lastStatements().map(({ text }) => text);
  }

  const eachBy = (words: string[]) => words.map((word) => expect.stringContaining(word) as string);
  const cancellation = (id: Id) => paths.sessionCancellation(house.association.id, id);
  const move = (id: Id) => paths.sessionMove(house.association.id, id);

  it('are thirteen within the transaction when a session of a published group is cancelled', async () => {
    const session = await published();
    const texts = await statementsOf(cancellation(session.id), session, { publicWord: 'Travaux.' });
    const transaction = [...BEGIN, ...HOLD, ...STORE, ...FOLLOW, ...END];
    expect(transaction).toHaveLength(13);
    expect(texts).toEqual(eachBy([...SIGNED_IN, ...transaction]));
  });

  it('are two more when it is moved, so that what stands in its way can be named', async () => {
    const session = await published();
    const target = { ...when(11), venueId: null };
    const texts = await statementsOf(move(session.id), session, target);
    const stored = ['savepoint', ...STORE, 'release savepoint'];
    expect(texts).toEqual(eachBy([...SIGNED_IN, ...BEGIN, ...HOLD, ...stored, ...FOLLOW, ...END]));
  });
});
