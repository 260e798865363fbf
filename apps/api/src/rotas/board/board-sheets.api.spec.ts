import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { givenCaller, givenOpenDoor, monday } from '../../testing/given-rota';
import { rowsOfXlsx } from '../../testing/rows-of-xlsx';
import { signIn } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';

describe('a board as a spreadsheet', () => {
  let api: TestApi;
  let association: { id: string };
  let rotaId: string;
  let browser: Awaited<ReturnType<typeof signIn>>;

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await givenOpenDoor(api, association);
    await api.given.organiser(association, 'coordination@un.example', ['COORDINATOR']);
    await givenCaller(api, association, 'awa@un.example');
    browser = await signIn(api, 'coordination@un.example');
    rotaId = newId();
    await browser
      .post(paths.rotas(association.id))
      .send({ id: rotaId, branchId: null, from: monday(), weeks: 2 })
      .expect(201);
  });
  afterAll(() => api.stop());

  it('holds every volunteer by the days of a week', async () => {
    const { body, headers } = await browser
      .get(`${paths.rotaSheet(association.id, rotaId)}?language=en`)
      .buffer(true)
      .parse((answer, done) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    expect(headers['content-disposition']).toContain('roulement.xlsx');
    const rows = rowsOfXlsx(body as Buffer);
    expect(rows[0]).toHaveLength(8);
    expect(rows[0]?.[0]).toEqual({ text: 'Volunteer' });
    expect(rows).toHaveLength(2);
    const [told] = await api.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [association.id]);
      return manager.query<{ count: number }[]>(
        `select count(*)::int as count from audit_event where action = 'READ rota'`,
      );
    });
    expect(told?.count).toBe(1);
  });

  it('is for those who may read the board, of a rota that is there, in a language that is known', async () => {
    const path = paths.rotaSheet(association.id, rotaId);
    await browser.get(`${path}?language=xx`).expect(400);
    await browser.get(paths.rotaSheet(association.id, newId())).expect(404);
    await (await signIn(api, 'awa@un.example')).get(path).expect(403);
  });
});
