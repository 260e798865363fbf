import { paths, type ReplanOption } from '@presence/contract';
import { givenProposal } from '../../testing/given-run';
import { givenTeam } from '../../testing/given-team';
import { monday } from '../../testing/given-rota';
import { signIn } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { wholeBoard } from '../../testing/situations/whole-board';

describe('a volunteer who is away', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: string };
  let rotaId: string;

  beforeAll(async () => {
    api = await startApi();
    ({ association, browser } = await givenTeam(api, {
      callers: ['awa', 'luc', 'ines'],
      offer: { maxContactsPerWeek: 3, maxContactsPerDay: 3 },
      called: { Jeannette: {}, Marcel: {}, Odile: {}, Roger: {}, Simone: {} },
    }));
    rotaId = await givenProposal(browser, association.id, { weeks: 2 }, { seed: 3, seconds: 2 });
    await browser.post(paths.rotaPublication(association.id, rotaId)).expect(200);
  });
  afterAll(() => api.stop());

  it('given several plans for an absence, shows the changes of each and applies one as a whole', async () => {
    const path = paths.rotaReplan(association.id, rotaId);
    const board = () => wholeBoard(browser, association.id, rotaId);
    const before = await board();
    const volunteerId = before.contacts[0]?.volunteers[0]?.volunteerId as string;
    const away = { volunteerId, from: monday(), until: monday(3) };
    const { body: options } = await browser.get(path).query(away).expect(200);
    const changesOf = options.map(({ changes }: ReplanOption) => JSON.stringify(changes));
    expect(new Set(changesOf).size).toBe(options.length);
    expect(options.length).toBeLessThanOrEqual(3);
    const concerned = before.contacts.filter(({ volunteers }) =>
      volunteers.some((one) => one.volunteerId === volunteerId),
    );
    expect(options[0]).toMatchObject({ level: 0, peopleDisturbed: 0 });
    for (const { covered, uncovered } of options)
      expect(covered + uncovered).toBe(concerned.length);
    const { level, changes } = options.at(-1);
    await browser
      .put(path)
      .send({ ...away, level, changes: changes.slice(1) })
      .expect(412);
    await browser
      .put(path)
      .send({ ...away, level, changes })
      .expect(204);
    const after = await board();
    expect(
      after.contacts.filter(({ volunteers }) =>
        volunteers.some((one) => one.volunteerId === volunteerId),
      ),
    ).toEqual([]);
    const touched = new Set(changes.map(({ contactId }: { contactId: string }) => contactId));
    for (const contact of after.contacts.filter(({ id }) => !touched.has(id)))
      expect(contact).toEqual(before.contacts.find(({ id }) => id === contact.id));
    // A second tap finds done what it asks for.
    await browser
      .put(path)
      .send({ ...away, level, changes })
      .expect(204);
    expect(await board()).toEqual(after);
  });
});
