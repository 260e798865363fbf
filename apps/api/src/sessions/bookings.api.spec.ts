import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { groupHouse, inDays, type GroupHouse } from '../testing/situations/group-house';

describe('a session books its venue and who leads it', () => {
  let house: GroupHouse;
  let browser: GroupHouse['browser'];
  let association: GroupHouse['association'];
  let groupId: string;

  beforeAll(async () => {
    house = await groupHouse();
    ({ browser, association } = house);
    groupId = await house.group();
  });
  afterAll(() => house.api.stop());

  it('lets fifty racing requests book a venue once, and names what stands in the way', async () => {
    const date = inDays(200);
    const draft = () => ({
      id: newId(),
      date,
      startTime: '10:00',
      endTime: '12:00',
      venueId: house.venueId,
      facilitatorIds: [],
      publicWord: '',
    });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        browser.post(paths.groupSessions(association.id, groupId)).send(draft()),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(49);
    const clash = answers.find(({ status }) => status === 409)?.body;
    expect(clash).toMatchObject({
      code: 'VENUE_BUSY',
      details: { clashes: [{ groupName: 'Groupe de parole anxiété', date, startTime: '10:00' }] },
    });
  });

  it('books a facilitator once at a time, also when a session moves', async () => {
    const draft = (date: string) => ({
      id: newId(),
      date,
      startTime: '10:00',
      endTime: '12:00',
      venueId: null,
      facilitatorIds: [house.facilitatorId],
      publicWord: '',
    });
    await browser
      .post(paths.groupSessions(association.id, groupId))
      .send(draft(inDays(210)))
      .expect(201);
    const { body } = await browser
      .post(paths.groupSessions(association.id, groupId))
      .send(draft(inDays(211)))
      .expect(201);
    const move = {
      date: inDays(210),
      startTime: '11:00',
      endTime: '13:00',
      venueId: null,
      publicWord: '',
    };
    const answer = await browser
      .put(paths.sessionMove(association.id, body.id))
      .set('If-Match', `"${body.version}"`)
      .send(move)
      .expect(409);
    expect(answer.body).toMatchObject({
      code: 'FACILITATOR_BUSY',
      details: { clashes: [{ organiserName: 'animation' }] },
    });
    const foreign = { ...draft(inDays(212)), facilitatorIds: [newId()] };
    await browser.post(paths.groupSessions(association.id, groupId)).send(foreign).expect(400);
  });
});
