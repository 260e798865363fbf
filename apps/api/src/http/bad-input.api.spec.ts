import { Problem } from '@presence/contract';
import { newId } from '@presence/domain';
import { aGroup, aVenue } from '@presence/testing';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { routesOf, type Route } from './routes';

/** Bodies that no form of ours sends. */
const BODIES: [string, string][] = [
  ['an empty object', '{}'],
  ['a list', '[]'],
  ['null', 'null'],
  ['a bare text', '"x"'],
  ['a bare number', '12'],
  ['broken JSON', '{"name": '],
  ['nothing', ''],
  [
    'unknown fields',
    '{"associationId":"01890000-0000-7000-8000-000000000000","roles":["ADMINISTRATOR"],"isAdmin":true}',
  ],
  ['a prototype', '{"__proto__":{"roles":["ADMINISTRATOR"]},"constructor":{"prototype":{}}}'],
  [
    'every field of the wrong kind',
    '{"id":1,"email":{},"password":[],"name":[],"roles":"ADMINISTRATOR","recurrence":"weekly","publicWord":{},"attendeeCount":"many","contact":7,"series":[]}',
  ],
  [
    'NUL and controls',
    '{"name":"a\\u0000b\\u0007","publicWord":"\\u0000","email":"a\\u0000@b.example","password":"\\u0000"}',
  ],
  ['half a surrogate', '{"publicWord":"\\ud800","name":"\\udfff"}'],
  [
    'numbers beyond all measure',
    '{"attendeeCount":1e308,"firstTimerCount":-1e308,"capacity":9007199254740993}',
  ],
  ['deep nesting', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ['2 MB', `{"name":"${'x'.repeat(2_000_000)}"}`],
];

describe('bad input', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: string };
  let routes: Route[];

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.organiser(association, 'admin@un.example', [
      'ADMINISTRATOR',
      'COORDINATOR',
      'FACILITATOR',
    ]);
    browser = await signIn(api, 'admin@un.example');
    routes = routesOf(api.app).filter(({ method }) => method !== 'GET');
  });
  afterAll(() => api.stop());

  it.each(BODIES)(
    '%s is answered with a problem or ignored, never with a 500, on every route that writes',
    async (_, body) => {
      for (const { method, path } of routes) {
        if (method === 'DELETE' && path.endsWith('login-session')) continue;
        if (path.endsWith('login-sessions')) continue;
        const url = path.replace(':associationId', association.id).replace(/:\w+/g, newId());
        const call = browser[method.toLowerCase() as 'post'](url)
          .set('Content-Type', 'application/json')
          .set('If-Match', '"1"');
        const { status, type, text } = await call.send(body).buffer(true);
        expect({ route: `${method} ${path}`, status: status < 500 }).toEqual({
          route: `${method} ${path}`,
          status: true,
        });
        if (status >= 400)
          expect({
            route: path,
            type,
            problem: Problem.safeParse(JSON.parse(text)).success,
          }).toEqual({ route: path, type: 'application/problem+json', problem: true });
      }
    },
  );

  it('changes neither the owner nor the version of a row', async () => {
    const other = await api.given.association();
    await api.given.commune();
    const { timeZone: _z, archivedAt: _a, version: _v, ...group } = aGroup();
    const create = (over: object) =>
      browser.post(`/api/associations/${association.id}/groups`).send({ ...group, ...over });
    for (const over of [
      { associationId: other.id },
      { version: 99 },
      { archivedAt: null },
      { timeZone: 'Pacific/Tahiti' },
    ]) {
      const { body } = await create(over).expect(400);
      expect(body.issues[0]).toEqual({ path: Object.keys(over), message: 'FIELD_UNKNOWN' });
    }
    const { body } = await create({}).expect(201);
    expect(body).toMatchObject({ id: group.id, version: 1, timeZone: 'Europe/Paris' });
  });

  it.each(['../../etc/passwd', '%00', "1' or '1'='1", '😀', 'a'.repeat(3000)])(
    'an id like %.20s does not exist',
    async (id) => {
      const { status, body } = await browser.get(
        `/api/associations/${association.id}/groups/${encodeURIComponent(id)}`,
      );
      expect({ status, code: body.code }).toEqual({ status: 404, code: 'NOT_FOUND' });
    },
  );

  it('comes from our own pages only', async () => {
    const { id: _, ...venue } = aVenue();
    const write = () => browser.post(`/api/associations/${association.id}/venues`).send(venue);
    for (const [header, value] of [
      ['Origin', 'https://ailleurs.example'],
      ['Sec-Fetch-Site', 'cross-site'],
      ['Sec-Fetch-Site', 'same-site'],
    ] as const)
      expect((await write().set(header, value).expect(403)).body.code).toBe('WRONG_ORIGIN');
  });
});
