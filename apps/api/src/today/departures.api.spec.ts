import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { aPersonDraft, aVolunteer } from '@presence/testing';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { VolunteerRow } from '../volunteers/volunteer.entity';

describe('what an open page asks often', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await api.given.commune();
  });
  afterAll(() => api.stop());

  it('changes for coordinators and volunteers with every consent withdrawn, end and erasure', async () => {
    const association = await api.given.association();
    const awa = await api.given.organiser(association, 'awa@voix.example', ['VOLUNTEER']);
    await api.given.store(association, VolunteerRow, aVolunteer({ id: awa.id }));
    await api.given.organiser(association, 'coordination@voix.example', ['COORDINATOR']);
    const coordinator = await signIn(api, 'coordination@voix.example');
    const { id: personId, ...draft } = aPersonDraft();
    await coordinator
      .post(paths.people(association.id))
      .send({ ...draft, id: personId })
      .expect(201);
    const consent = { id: newId(), givenOn: '2026-01-02', givenBy: 'PERSON', means: 'ORAL' };
    await coordinator
      .post(paths.consents(association.id, personId))
      .send({ ...consent, scope: ['CALL'] })
      .expect(201);
    const volunteer = await signIn(api, 'awa@voix.example');
    const pulse = async () => {
      const [one, other] = await Promise.all(
        [coordinator, volunteer].map((browser) =>
          browser.get(paths.todayPulse(association.id)).expect(200),
        ),
      );
      expect(one?.body.people).toBe(other?.body.people);
      return one?.body.people as string;
    };
    const person = async () =>
      (await coordinator.get(paths.person(association.id, personId)).expect(200)).body;

    const onPaper = async () =>
      (
        await coordinator
          .get(paths.paperWeek(association.id, personId))
          .query({ from: '2026-11-02' })
          .expect(200)
      ).body.firstName;

    expect(await onPaper()).toBe(draft.firstName);
    const before = await pulse();
    expect(await pulse()).toBe(before);
    await coordinator
      .put(paths.consentWithdrawal(association.id, personId, consent.id))
      .send({ means: 'ORAL' })
      .expect(200);
    const withdrawn = await pulse();
    expect(withdrawn).not.toBe(before);
    expect(await onPaper()).toBeNull();
    await coordinator
      .put(paths.personEnding(association.id, personId))
      .set('If-Match', `"${(await person()).version}"`)
      .expect(200);
    const ended = await pulse();
    expect(ended).not.toBe(withdrawn);
    await coordinator
      .delete(paths.person(association.id, personId))
      .set('If-Match', `"${(await person()).version}"`)
      .expect(204);
    expect(await pulse()).not.toBe(ended);
  });
});
