import { paths, VenueDraft } from '@presence/contract';
import { newId } from '@presence/domain';
import { aVenue } from '@presence/testing';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

describe('venues', () => {
  let api: TestApi;
  let association: { id: string };
  let browser: Awaited<ReturnType<typeof signIn>>;
  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.commune();
    await api.given.organiser(association, 'coordination@lieux.example', ['COORDINATOR']);
    browser = await signIn(api, 'coordination@lieux.example');
  });
  afterAll(() => api.stop());

  const draft = (over: Partial<VenueDraft> = {}): VenueDraft => {
    const { id, name, street, postcode, inseeCode, addressPublic, accessibility, directions } =
      aVenue();
    return {
      ...{ id, name, street, postcode, inseeCode, addressPublic, accessibility, directions },
      coordinates: null,
      ...over,
    };
  };
  const create = (sent: object) => browser.post(paths.venues(association.id)).send(sent);
  const change = (id: string, version: number, sent: object) =>
    browser.put(paths.venue(association.id, id)).set('If-Match', `"${version}"`).send(sent);
  const names = async () =>
    (await browser.get(paths.venues(association.id)).expect(200)).body.map(
      ({ name }: { name: string }) => name,
    );

  it('a venue stands where its commune does until coordinates are typed', async () => {
    const sent = draft();
    const { body: made } = await create(sent).expect(201);
    expect(made).toMatchObject({
      communeName: 'Lyon',
      departmentCode: '69',
      timeZone: 'Europe/Paris',
      coordinatesTyped: false,
      version: 1,
    });
    const coordinates = { latitude: 45.7, longitude: 4.8 };
    const { body: moved } = await change(made.id, 1, { ...sent, coordinates }).expect(200);
    expect(moved).toMatchObject({ ...coordinates, coordinatesTyped: true, version: 2 });
    const { body: back } = await change(made.id, 2, sent).expect(200);
    expect(back).toMatchObject({
      latitude: made.latitude,
      longitude: made.longitude,
      coordinatesTyped: false,
    });
  });

  it('refuses what it cannot be, at the field, and stores nothing', async () => {
    const before = await names();
    const issues = async (over: object) => (await create(draft(over)).expect(400)).body.issues;
    expect(await issues({ name: '' })).toEqual([expect.objectContaining({ path: ['name'] })]);
    expect(await issues({ postcode: '691' })).toEqual([
      { path: ['postcode'], message: 'POSTCODE_INVALID' },
    ]);
    expect(await issues({ coordinates: { latitude: 91, longitude: 4.8 } })).toEqual([
      expect.objectContaining({ path: ['coordinates', 'latitude'] }),
    ]);
    expect(await issues({ inseeCode: '99999' })).not.toEqual([]);
    expect(await names()).toEqual(before);
  });

  it('a change over another’s is refused, and tells the version that stands', async () => {
    const sent = draft();
    await create(sent).expect(201);
    await change(sent.id, 1, { ...sent, name: 'La Péniche' }).expect(200);
    const { body } = await change(sent.id, 1, { ...sent, name: 'La Grange' }).expect(412);
    expect(body).toMatchObject({ code: 'VERSION_CONFLICT', details: { version: 2 } });
    expect(await names()).toContain('La Péniche');
  });

  it('an archived venue is offered no more, and is still read where it stood', async () => {
    const sent = draft({ name: 'Le Local' });
    await create(sent).expect(201);
    await browser.delete(paths.venue(association.id, sent.id)).set('If-Match', '"1"').expect(204);
    expect(await names()).not.toContain('Le Local');
    const { body } = await browser.get(paths.venue(association.id, sent.id)).expect(200);
    expect(body.archivedAt).not.toBeNull();
  });

  it('who only facilitates adds a venue and archives none; who only visits adds none', async () => {
    await api.given.organiser(association, 'animation@lieux.example', ['FACILITATOR']);
    await api.given.organiser(association, 'benevole@lieux.example', ['VOLUNTEER']);
    const facilitator = await signIn(api, 'animation@lieux.example');
    const volunteer = await signIn(api, 'benevole@lieux.example');
    const sent = draft();
    await facilitator.post(paths.venues(association.id)).send(sent).expect(201);
    await facilitator
      .delete(paths.venue(association.id, sent.id))
      .set('If-Match', '"1"')
      .expect(403);
    await volunteer.post(paths.venues(association.id)).send(draft()).expect(403);
  });

  it('another association’s venue does not exist', async () => {
    const other = await api.given.association();
    const { id } = await api.given.venue(other);
    await browser.get(paths.venue(association.id, id)).expect(404);
    await change(id, 1, draft({ id })).expect(404);
    await browser.get(paths.venue(association.id, newId())).expect(404);
  });
});
