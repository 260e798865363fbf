import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { givenAccompanied, givenContact, givenVolunteer } from '../testing/given-contact';
import { signIn } from '../testing/sign-in';
import { startApi } from '../testing/start-api';
import { waitingOf } from '../testing/waiting';

it('an absence that meets published contacts stands on the coordinator’s home page at once, until they are with somebody else', async () => {
  const api = await startApi();
  const association = await api.given.association();
  const awa = await givenVolunteer(api, association, 'awa@un.example');
  const luc = await givenVolunteer(api, association, 'luc@un.example');
  await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
  const [claire, hers] = [
    await signIn(api, 'claire@un.example'),
    await signIn(api, 'awa@un.example'),
  ];
  const who = await givenAccompanied(api, association, 'Jeannette', awa);
  const contacts = [
    await givenContact(api, association, who, [awa], 72),
    await givenContact(api, association, who, [awa], 96),
    await givenContact(api, association, who, [awa], 480),
  ];
  const toRepair = () => waitingOf(claire, association.id, 'ABSENCE');
  expect(await toRepair()).toEqual({ count: 0, first: [] });

  const [from, until] = [contacts[0]?.date, contacts[1]?.date];
  await hers
    .post(paths.unavailabilities(association.id, 'me'))
    .send({ id: newId(), from, until })
    .expect(201);
  expect(await toRepair()).toEqual({
    count: 1,
    first: [
      { volunteerId: awa.id, volunteerName: 'awa', rotaId: who.rotaId, from, until, contacts: 2 },
    ],
  });

  await api.given.within(association.id, (manager) =>
    manager.query('update contact_volunteer set volunteer_id = $2 where contact_id = any ($1)', [
      contacts.map(({ id }) => id),
      luc.id,
    ]),
  );
  expect((await toRepair()).count).toBe(0);
  await api.stop();
});
