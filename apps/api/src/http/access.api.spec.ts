import { ROLES, type Role } from '@presence/domain';
import supertest from 'supertest';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { routesOf, type Route } from './routes';

const NOBODY = '01890000-0000-7000-8000-000000000000';

/** Walks every route as a stranger, as each role, and as an organiser of another association. */
describe('who may use which route', () => {
  let api: TestApi;
  let routes: Route[];
  let association: { id: string };
  const browsers = new Map<Role | 'ELSEWHERE', Awaited<ReturnType<typeof signIn>>>();

  beforeAll(async () => {
    api = await startApi();
    routes = routesOf(api.app);
    association = await api.given.association();
    const elsewhere = await api.given.association();
    for (const role of ROLES) {
      await api.given.organiser(association, `${role.toLowerCase()}@un.example`, [role]);
      browsers.set(role, await signIn(api, `${role.toLowerCase()}@un.example`));
    }
    await api.given.organiser(elsewhere, 'administrator@deux.example', [...ROLES]);
    browsers.set('ELSEWHERE', await signIn(api, 'administrator@deux.example'));
  });
  afterAll(() => api.stop());

  const at = ({ path }: Route, associationId: string) =>
    path.replace(':associationId', associationId).replace(/:\w+/g, NOBODY);
  const call = (
    agent: ReturnType<typeof supertest>,
    route: Route,
    associationId = association.id,
  ) =>
    agent[route.method.toLowerCase() as 'get'](at(route, associationId))
      .set('If-Match', '"1"')
      .send(route.method === 'GET' ? undefined : {});

  it('is declared on each of them', () => {
    expect(routes.length).toBeGreaterThan(25);
    expect(routes.filter(({ access }) => !access)).toEqual([]);
  });

  it('turns a stranger away from all that is not public, with no cookie', async () => {
    for (const route of routes.filter(({ access }) => access?.kind !== 'PUBLIC')) {
      const { status, headers } = await call(supertest(api.http), route);
      expect({
        route: `${route.method} ${route.path}`,
        status,
        cookie: headers['set-cookie'],
      }).toEqual({ route: `${route.method} ${route.path}`, status: 401, cookie: undefined });
    }
  });

  it('answers an organiser of another association as if this one did not exist', async () => {
    const browser = browsers.get('ELSEWHERE') as Awaited<ReturnType<typeof signIn>>;
    for (const route of routes.filter(({ access }) => access?.kind === 'ORGANISER')) {
      const real = await call(browser, route);
      const none = await call(browser, route, NOBODY);
      expect({ route: route.path, status: real.status, text: real.text }).toEqual({
        route: route.path,
        status: 404,
        text: none.text,
      });
    }
  });

  it.each(ROLES)('lets %s through exactly where the route says so', async (role) => {
    const browser = browsers.get(role) as Awaited<ReturnType<typeof signIn>>;
    for (const route of routes) {
      if (route.access?.kind !== 'ORGANISER') continue;
      const allowed = route.access.roles.length === 0 || route.access.roles.includes(role);
      const { status } = await call(browser, route);
      expect({
        route: `${route.method} ${route.path}`,
        allowed: status !== 403 && status !== 401,
      }).toEqual({ route: `${route.method} ${route.path}`, allowed });
      expect(status).toBeLessThan(500);
    }
  });
});
