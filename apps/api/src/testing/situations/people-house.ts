import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { aPersonDraft } from '@presence/testing';
import { openMailbox } from '../mailbox';
import { signIn } from '../sign-in';
import { startApi } from '../start-api';

export type PeopleHouse = Awaited<ReturnType<typeof peopleHouse>>;

/** An association with a volunteer and a coordinator who is signed in; stores people and their consents, and lists names. */
export async function peopleHouse() {
  const mailbox = await openMailbox();
  const api = await startApi({ SMTP_URL: mailbox.url });
  const association = await api.given.association();
  await api.given.commune();
  const email = 'coordination@voix.example';
  await api.given.organiser(association, email, ['COORDINATOR', 'ADMINISTRATOR']);
  await api.given.organiser(association, 'benevole@voix.example', ['VOLUNTEER']);
  const browser = await signIn(api, email);
  return {
    api,
    association,
    browser,
    mailbox,
    create: async (over: Parameters<typeof aPersonDraft>[0] = {}) =>
      (await browser.post(paths.people(association.id)).send(aPersonDraft(over)).expect(201)).body,
    consent: (personId: string, scope: string[] = ['CALL']) =>
      browser
        .post(paths.consents(association.id, personId))
        .send({ id: newId(), givenOn: '2026-11-02', givenBy: 'PERSON', means: 'ORAL', scope })
        .expect(201),
    names: async (query: string): Promise<string[]> => {
      const { body } = await browser.get(`${paths.people(association.id)}?${query}`).expect(200);
      return body.people.map(
        (person: { firstName: string; lastName: string }) =>
          `${person.firstName} ${person.lastName}`,
      );
    },
    stop: async () => {
      await api.stop();
      await mailbox.stop();
    },
  };
}
