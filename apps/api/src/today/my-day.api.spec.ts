import { paths, type MyWeek, type Today } from '@presence/contract';
import { newId } from '@presence/domain';
import { CoverRequestRow } from '../cover/cover-request.entity';
import { ContactVolunteerRow } from '../contacts/contact-volunteer.entity';
import { Tenant } from '../database/tenant';
import { givenAccompanied, givenContact, givenVolunteer, THEIR } from '../testing/given-contact';
import { signIn } from '../testing/sign-in';
import { REAL_TIMERS } from '../testing/real-timers';
import { startApi, type TestApi } from '../testing/start-api';

describe('a volunteer’s home page', () => {
  let api: TestApi;
  let association: { id: string };
  let awa: { id: string };
  let luc: { id: string };
  let who: Awaited<ReturnType<typeof givenAccompanied>>;
  let contacts: Record<
    'over' | 'long' | 'today' | 'tomorrow' | 'later' | 'far' | 'theirs',
    { id: string }
  >;

  const home = async (email: string) =>
    (await (await signIn(api, email)).get(paths.today(association.id)).expect(200)).body as Today;

  beforeAll(async () => {
    api = await startApi();
    // Noon in Paris, so that some hours more or less are still today.
    const noon = new Date();
    noon.setUTCHours(11, 0, 0, 0);
    jest.useFakeTimers({ now: noon, doNotFake: [...REAL_TIMERS] });
    association = await api.given.association();
    [awa, luc] = [
      await givenVolunteer(api, association, 'awa@un.example'),
      await givenVolunteer(api, association, 'luc@un.example'),
    ];
    await api.given.organiser(association, 'coordination@un.example', ['COORDINATOR']);
    who = await givenAccompanied(api, association, 'Jeannette', awa);
    const contact = (volunteer: { id: string }, hours: number) =>
      givenContact(api, association, who, [volunteer], hours);
    contacts = {
      over: await contact(awa, -2),
      long: await contact(awa, -72),
      today: await contact(awa, 3),
      tomorrow: await contact(awa, 24),
      later: await contact(awa, 96),
      far: await contact(awa, 24 * 20),
      theirs: await contact(luc, 5),
    };
    await api.app.get(Tenant).runUnattended(association.id, async () => {
      const rows = api.app.get(Tenant).repository(ContactVolunteerRow);
      for (const { id } of [contacts.later, contacts.far])
        await rows.update({ contactId: id, volunteerId: awa.id }, { answer: 'WAITING' });
    });
    await api.given.store(association, CoverRequestRow, {
      id: newId(),
      contactId: contacts.theirs.id,
      sessionId: null,
      organiserId: luc.id,
      reason: 'ASKED',
      askedIds: [awa.id],
      coveredBy: null,
      closedAt: null,
    });
  });
  afterAll(async () => {
    jest.useRealTimers();
    await api.stop();
  });

  it('shows their own contacts of today and tomorrow by first name, and what waits for an answer', async () => {
    const { mine, queue } = await home('awa@un.example');
    const waiting = (kind: string) => queue.find((part) => part.kind === kind);
    expect(
      mine?.contacts.map(({ contactId, firstName, told }) => ({ contactId, firstName, told })),
    ).toEqual(
      [contacts.over, contacts.today, contacts.tomorrow].map(({ id }) => ({
        contactId: id,
        firstName: 'Jeannette',
        told: false,
      })),
    );
    expect(mine?.contacts.filter(({ toTell }) => toTell).map(({ contactId }) => contactId)).toEqual(
      [contacts.over.id],
    );
    expect(mine?.next?.contactId).toBe(contacts.today.id);
    expect(queue.map(({ kind }) => kind)).toEqual(['TO_ACCEPT', 'COVER_ASKED', 'TO_TELL']);
    expect(waiting('TO_TELL')).toMatchObject({
      count: 1,
      first: [{ contactId: contacts.over.id }],
    });
    expect(waiting('TO_ACCEPT')).toMatchObject({
      count: 2,
      first: [
        { contactId: contacts.later.id, firstName: 'Jeannette' },
        { contactId: contacts.far.id },
      ],
    });
    expect(waiting('COVER_ASKED')).toMatchObject({
      count: 1,
      first: [{ contactId: contacts.theirs.id }],
    });
    const text = JSON.stringify([mine, queue]);
    for (const secret of [THEIR.phone, THEIR.street, THEIR.access, 'Essai'])
      expect(text).not.toContain(secret);
  });

  it('is nobody else’s, and nothing for who does not volunteer', async () => {
    const { mine, queue } = await home('luc@un.example');
    expect(mine?.contacts.map(({ contactId }) => contactId)).toEqual([contacts.theirs.id]);
    expect(queue).toEqual([]);
    expect((await home('coordination@un.example')).mine).toBeNull();
  });

  it('can be answered to in the week, however far ahead a contact lies', async () => {
    const { body } = await (
      await signIn(api, 'awa@un.example')
    )
      .get(paths.myWeek(association.id))
      .expect(200);
    expect((body as MyWeek).contacts.map(({ id }) => id)).toContain(contacts.far.id);
  });
});
