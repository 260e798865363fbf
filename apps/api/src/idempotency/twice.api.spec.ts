import { newId } from '@presence/domain';
import { routesOf } from '../http/routes';
import { startApi, type TestApi } from '../testing/start-api';
import { recipes } from '../testing/writes/recipes';
import { World, type Recipe, type Write } from '../testing/writes/world';

/**
 * Tables that tell of the asking rather than of what was done; and what volunteers were last told, which a publication
 * brings up to date with whatever the writes before it left.
 */
const ASIDE = ['request_receipt', 'rota_run', 'announced_contact'];

describe('the same write sent twice', () => {
  let api: TestApi;
  let once: World;
  let twice: World;
  let tables: { name: string; versioned: boolean }[];

  beforeAll(async () => {
    api = await startApi({ DATABASE_POOL: 20 });
    once = await World.make(api, 'une-fois@lesamarres.example');
    twice = await World.make(api, 'deux-fois@lesamarres.example');
    tables = await api.owner.query(
      `select c.table_name as name, bool_or(c.column_name = 'version') as versioned
       from information_schema.columns c where c.table_schema = 'public' and exists (
         select 1 from information_schema.columns a where a.table_name = c.table_name and a.column_name = 'association_id')
       group by 1 order by 1`,
    );
  });
  afterAll(() => api.stop());

  /** Rows and versions of every table of an association, the notices from which mails are made among them. */
  async function state({ a }: World): Promise<Record<string, number>> {
    const counted: Record<string, number> = {};
    await api.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [a]);
      for (const { name, versioned } of tables) {
        if (ASIDE.includes(name)) continue;
        const [row] = await manager.query<{ n: number; v: number }[]>(
          `select count(*)::int as n, ${versioned ? 'coalesce(sum(version), 0)::int' : '0'} as v
           from "${name}" where association_id = $1`,
          [a],
        );
        counted[name] = row?.n ?? 0;
        if (versioned) counted[`${name}, versions`] = row?.v ?? 0;
      }
    });
    return counted;
  }

  async function effect(world: World, work: () => Promise<unknown>) {
    const before = await state(world);
    await work();
    const after = await state(world);
    return Object.fromEntries(
      Object.entries(after).flatMap(([name, n]) =>
        n === before[name] ? [] : [[name, n - (before[name] ?? 0)]],
      ),
    );
  }

  const send = ({ browser }: World, { method, url, version, body }: Write, key: string) =>
    browser[method.toLowerCase() as 'post'](url)
      .set('Idempotency-Key', key)
      .set('If-Match', `"${version ?? 1}"`)
      .send(body);

  it('has a recipe here for every route of an association that writes', () => {
    const writing = routesOf(api.app).filter(
      ({ method, access }) => access?.kind === 'ORGANISER' && !['GET', 'HEAD'].includes(method),
    );
    const names = writing.map(({ method, path }) => `${method} ${path}`).sort();
    expect(names.filter((name) => !recipes[name])).toEqual([]);
    expect(Object.keys(recipes).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(Object.entries(recipes))(
    '%s: at once and in turn it has one effect and one answer',
    async (_, recipe: Recipe) => {
      const single = await recipe(once);
      const expected = await effect(once, async () => {
        const { status, text } = await send(once, single, newId());
        if (status >= 300) throw new Error(`${status}: ${text}`);
      });

      const write = await recipe(twice);
      const key = newId();
      const answers: { status: number; text: string }[] = [];
      const done = await effect(twice, async () => {
        answers.push(...(await Promise.all([1, 2].map(() => send(twice, write, key)))));
        answers.push(await send(twice, write, key));
      });
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(answers[0]?.status).toBeLessThan(300);
      expect(done).toEqual(expected);
    },
  );

  it('is refused when the same key comes with another body', async () => {
    const recipe = recipes['POST /api/associations/:associationId/branches'] as Recipe;
    const [one, other] = [await recipe(once), await recipe(once)];
    const key = newId();
    await send(once, one, key).expect(201);
    const { body } = await send(once, other, key).expect(422);
    expect(body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await send(once, other, 'x').expect(400)).body.code).toBe('IDEMPOTENCY_KEY_INVALID');
  });

  it('holds nothing back after a refusal: once the cause is gone, the same request passes', async () => {
    const recipe = recipes['DELETE /api/associations/:associationId/branches/:id'] as Recipe;
    const write = await recipe(once);
    const key = newId();
    await send(once, { ...write, version: 9 }, key).expect(412);
    await send(once, write, key).expect(204);
    await send(once, write, key).expect(204);
  });

  it('keeps no word of an answer in clear', async () => {
    const recipe = recipes['POST /api/associations/:associationId/people'] as Recipe;
    await send(once, await recipe(once), newId()).expect(201);
    const rows = await api.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [once.a]);
      return manager.query<{ answer: string }[]>('select answer from request_receipt');
    });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ answer }) => !answer.includes('Delorme'))).toBe(true);
  });
});
