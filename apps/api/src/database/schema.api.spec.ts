import type { DataSource, QueryRunner } from 'typeorm';
import { APP_DATA_SOURCE } from './data-sources';
import { startApi, type TestApi } from '../testing/start-api';

/** Tables that the public may read whole, and the plumbing of sign-in and migrations: not tenant rows. */
const NOT_PRIVATE = new Set([
  'account',
  'attempt',
  'commune',
  'former_commune',
  'directory_version',
  'login_session',
  'mail_delivery',
  'migration',
  'password_reset',
  'published_listing',
  'published_slot',
  'reference_load',
  'typeorm_metadata',
]);

/** TypeORM asks the catalogue several things at once on one connection, which pg is about to refuse: here they wait for each other. */
function oneAtATime(runner: QueryRunner): QueryRunner {
  const query = runner.query.bind(runner);
  let last: Promise<unknown> = Promise.resolve();
  return Object.assign(runner, {
    query: (...asked: Parameters<QueryRunner['query']>) => {
      last = last.catch(() => undefined).then(() => query(...asked));
      return last;
    },
  });
}

describe('the schema', () => {
  let api: TestApi;
  let tables: string[];

  beforeAll(async () => {
    api = await startApi();
    const rows = await api.owner.query<{ name: string }[]>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    tables = rows.map(({ name }) => name).filter((name) => !NOT_PRIVATE.has(name));
  });
  afterAll(() => api.stop());

  it('has private tables', () =>
    expect(tables).toEqual(
      expect.arrayContaining(['association', 'attendance', 'group', 'session', 'venue']),
    ));

  it('has every entity registered by the module of its feature', () => {
    // Each file that ran in this process before has declared them anew.
    const names = ({ entityMetadatas }: DataSource) =>
      [...new Set(entityMetadatas.map(({ name }) => name))].sort();
    expect(names(api.app.get<DataSource>(APP_DATA_SOURCE))).toEqual(names(api.owner));
  });

  it('forces row-level security on every private table, the owner included', async () => {
    const rows = await api.owner.query<{ name: string }[]>(
      `select relname as name from pg_class where relname = any ($1) and relnamespace = 'public'::regnamespace and not (relrowsecurity and relforcerowsecurity)`,
      [tables],
    );
    expect(rows).toEqual([]);
  });

  it('gives every private table the one policy of its association, for reads and for writes', async () => {
    const policies = await api.owner.query<
      { tablename: string; qual: string; check: string; roles: string }[]
    >(
      `select tablename, qual, with_check as check, roles::text from pg_policies where policyname = 'of_association' and schemaname = 'public' and permissive = 'PERMISSIVE' and cmd = 'ALL'`,
    );
    for (const table of tables) {
      const policy = policies.find(({ tablename }) => tablename === table);
      const column = table === 'association' ? 'id' : 'association_id';
      expect({ table, policy }).toEqual({
        table,
        policy: expect.objectContaining({ roles: '{public}' }),
      });
      expect(policy?.qual).toMatch(
        new RegExp(`^\\(${column} = \\( SELECT \\(NULLIF\\(current_setting\\('app.association'`),
      );
      expect(policy?.check).toBe(policy?.qual);
    }
  });

  it('opens further policies on private tables to the sign-in role only', async () => {
    const rows = await api.owner.query<{ tablename: string; roles: string; cmd: string }[]>(
      `select tablename, roles::text, cmd from pg_policies where schemaname = 'public' and policyname <> 'of_association' and tablename = any ($1) order by 1`,
      [tables],
    );
    expect(rows).toEqual(
      ['association', 'invitation', 'organiser'].map((tablename) => ({
        tablename,
        roles: '{presence_login}',
        cmd: 'SELECT',
      })),
    );
  });

  it('begins every key, unique, foreign key and index of a private table with association_id', async () => {
    const keys = await api.owner.query<{ table: string; key: string; first: string }[]>(
      `select t.relname as table, i.relname as key, a.attname as first
       from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
       join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
       where t.relname = any ($1) and t.relnamespace = 'public'::regnamespace and t.relname <> 'association'`,
      [tables],
    );
    expect(keys.length).toBeGreaterThan(15);
    expect(keys.filter(({ first }) => first !== 'association_id')).toEqual([]);
    const references = await api.owner.query<{ name: string; first: string; to: string }[]>(
      `select c.conname as name, a.attname as first, c.confrelid::regclass::text as to
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f' and c.conrelid::regclass::text = any ($1)`,
      [tables.map((table) => (table === 'group' ? '"group"' : table))],
    );
    expect(references.length).toBeGreaterThan(15);
    // A commune and an account are nobody's: every other reference stays within the association.
    expect(
      references.filter(
        ({ first, to }) => first !== 'association_id' && !['commune', 'account'].includes(to),
      ),
    ).toEqual([]);
  });

  it('lets no narrow role bypass the policies', async () => {
    const roles = await api.owner.query(
      `select rolname from pg_roles where rolname like 'presence%' and (rolsuper or rolbypassrls)`,
    );
    expect(roles).toEqual([]);
  });

  it('does not drift from the entities', async () => {
    const { driver } = api.owner;
    const open = driver.createQueryRunner.bind(driver);
    driver.createQueryRunner = (mode) => oneAtATime(open(mode));
    const { upQueries } = await driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});
