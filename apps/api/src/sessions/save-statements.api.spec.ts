import { paths, type SessionView } from '@presence/contract';
import { newId } from '@presence/domain';
import { lastStatements, recordStatements } from '../bench/statements';
import { groupHouse, inDays, type GroupHouse } from '../testing/situations/group-house';

/** More than this, and a save has got a reading too many. */
const MOST = 20;

describe('the statements of a save', () => {
  let house: GroupHouse;
  beforeAll(async () => {
    house = await groupHouse();
    recordStatements(house.api.app.getHttpServer());
  });
  afterAll(() => house.api.stop());

  it('are few when a session of a published group is cancelled', async () => {
    const { association, browser } = house;
    const groupId = await house.group();
    const { body: session } = await browser
      .post(paths.groupSessions(association.id, groupId))
      .send({
        id: newId(),
        date: inDays(9),
        startTime: '18:00',
        endTime: '19:30',
        venueId: house.venueId,
        publicWord: '',
        facilitatorIds: [],
        parallel: false,
      })
      .expect(201);
    await browser.post(paths.publication(association.id, groupId)).expect(200);
    const { body: cancelled } = await browser
      .put(paths.sessionCancellation(association.id, (session as SessionView).id))
      .set('If-Match', `"${session.version}"`)
      .set('X-Bench-Record', '1')
      .send({ publicWord: 'La salle est en travaux.' })
      .expect(200);
    expect(cancelled.cancelledAt).not.toBeNull();
    const texts = lastStatements().map(({ text }) => text);
    const begun = texts.findIndex((text) => /^start transaction/i.test(text));
    const transaction = texts.slice(begun, texts.findIndex((text) => /^commit/i.test(text)) + 1);
    expect(transaction.join('\n')).toContain('insert into published_listing');
    expect(transaction.length).toBeLessThanOrEqual(MOST);
  });
});
