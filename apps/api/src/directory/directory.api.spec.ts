import { paths } from '@presence/contract';
import type { Group } from '@presence/domain';
import supertest from 'supertest';
import { publishedGroup } from '../testing/published-group';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('the directory', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: string };

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association({ name: 'Les Amarres', slug: 'les-amarres' });
    await api.given.organiser(association, 'animation@lesamarres.example', ['FACILITATOR']);
    browser = await signIn(api, 'animation@lesamarres.example');
  });
  afterAll(() => api.stop());

  const published = (over: Partial<Group> = {}) => publishedGroup(api, browser, association, over);
  const search = (query: string) => supertest(api.http).get(`${paths.directoryListings}?${query}`);
  const slugs = async (query: string) =>
    (await search(query).expect(200)).body.cards.map(({ slug }: { slug: string }) => slug);

  it('finds a group by text without accents, place, theme, format and day, with its next date', async () => {
    const { slug } = await published({ name: 'Apprivoiser l’anxiété' });
    for (const query of [
      'text=anxiete%20lyon',
      'department=69',
      'commune=69123&theme=ANXIETY&day=TU',
      'commune=69123&within=5',
      'theme=ANXIETY&format=IN_PERSON',
      'text=APPRIVOISER',
      'text=rhone',
    ])
      expect(await slugs(query)).toContain(slug);
    const { body } = await search('text=apprivoiser').expect(200);
    expect(body.cards[0].next.startsAt > new Date().toISOString()).toBe(true);
    expect(body.widened).toEqual([]);
  });

  it('never answers with nothing: it widens and says what it let go', async () => {
    await published({ name: 'Un groupe à Lyon' });
    const { body } = await search('commune=69123&theme=ANXIETY&day=SU&language=tr').expect(200);
    expect(body.cards.length).toBeGreaterThan(0);
    expect(body.widened).toEqual(['day', 'language']);
  });

  it('shows a cancellation and a move at once, on the page and in the results', async () => {
    const { group, slug } = await published({ name: 'Le cercle du mardi' });
    const list = `${paths.sessions(association.id)}?from=${inDays(0)}&to=${inDays(90)}&groupId=${group.id}`;
    const [first] = (await browser.get(list)).body;
    await browser
      .put(paths.sessionCancellation(association.id, first.id))
      .set('If-Match', `"${first.version}"`)
      .send({ publicWord: 'Jour férié.' })
      .expect(200);
    const page = (await supertest(api.http).get(paths.directoryListing(slug)).expect(200)).body;
    expect(page.sessions[0]).toMatchObject({ cancelled: true, publicWord: 'Jour férié.' });
    const { body } = await search('text=cercle').expect(200);
    expect(body.cards[0].next.date).toBe(page.sessions[1].date);
  });

  it('publishes neither a hidden place, nor a private link, nor a private address, nor who facilitates', async () => {
    const canaries = {
      street: '99 rue du Secret',
      link: 'https://prive.example/salle',
      relay: 'organisatrice@prive.example',
    };
    const venue = await api.given.venue(association, {
      street: canaries.street,
      name: 'Chez Zénobie',
      addressPublic: false,
    });
    const contact = { phone: null, email: null, relayEmail: canaries.relay };
    const { slug } = await published({
      name: 'Groupe discret',
      venueId: venue.id,
      format: 'HYBRID',
      privateOnlineLink: canaries.link,
      contact,
    });
    const text = JSON.stringify(
      (await supertest(api.http).get(paths.directoryListing(slug)).expect(200)).body,
    );
    for (const secret of [
      ...Object.values(canaries),
      'Zénobie',
      'lesamarres.example',
      'facilitator',
    ])
      expect(text).not.toContain(secret);
    expect(text).toContain('"relay":true');
    expect(text).toContain('"street":null');
  });

  it('is what the preview showed', async () => {
    const { group, slug } = await published({ name: 'Aperçu fidèle' });
    const { updatedAt: _a, ...preview } = (
      await browser.get(paths.listingPreview(association.id, group.id)).expect(200)
    ).body;
    const { updatedAt: _b, ...page } = (
      await supertest(api.http).get(paths.directoryListing(slug)).expect(200)
    ).body;
    expect(preview).toEqual(page);
  });

  it('says what a listing lacks instead of publishing it, and withdraws on request', async () => {
    const bare = await api.given.group(association, {
      description: '',
      firstVisit: '',
      venueId: null,
    });
    const { body } = await browser.post(paths.publication(association.id, bare.id)).expect(409);
    expect(body.issues.map(({ message }: { message: string }) => message)).toEqual([
      'DESCRIPTION_TOO_SHORT',
      'FIRST_VISIT_MISSING',
      'VENUE_MISSING',
      'SESSIONS_MISSING',
    ]);
    const { group, slug } = await published({ name: 'Éphémère' });
    await browser.delete(paths.publication(association.id, group.id)).expect(200);
    await supertest(api.http).get(paths.directoryListing(slug)).expect(404);
  });

  it('refuses a search that cannot be, by name, and sets no cookie', async () => {
    for (const query of [
      'theme=FOOTBALL',
      'commune=00000',
      'page=0',
      `text=${'x'.repeat(101)}`,
      'department=abc',
      'within=99999',
    ])
      expect((await search(query)).status).toBe(400);
    const { headers } = await search(
      'text=%27%3B%20drop%20table%20commune%3B--%20%26%20%7C%20!',
    ).expect(200);
    expect(headers['set-cookie']).toBeUndefined();
  });
});
