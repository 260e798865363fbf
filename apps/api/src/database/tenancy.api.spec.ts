import { paths } from '@presence/contract';
import pg from 'pg';
import { Tenant } from '../database/tenant';
import { VenueRow } from '../venues/venue.entity';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { testSettings } from '../testing/test-settings';
import { roleUrl } from './roles';

describe('associations', () => {
  let api: TestApi;
  let one: { id: string };
  let other: { id: string };

  beforeAll(async () => {
    api = await startApi();
    one = await api.given.association();
    other = await api.given.association();
    await api.given.organiser(one, 'one@un.example', ['ADMINISTRATOR']);
    await api.given.organiser(other, 'other@deux.example', ['ADMINISTRATOR']);
    for (let i = 0; i < 3; i++) await api.given.venue(one, { name: 'Une' });
    for (let i = 0; i < 5; i++) await api.given.venue(other, { name: 'Autre' });
  });
  afterAll(() => api.stop());

  it('leak nothing to each other through 400 interleaved requests', async () => {
    const browsers = [
      await signIn(api, 'one@un.example'),
      await signIn(api, 'other@deux.example'),
    ] as const;
    const answers = await Promise.all(
      Array.from({ length: 400 }, async (_, turn) => {
        const mine = turn % 2 === 0;
        const { body } = await (mine ? browsers[0] : browsers[1])
          .get(paths.venues(mine ? one.id : other.id))
          .expect(200);
        return { mine, names: body.map(({ name }: { name: string }) => name) as string[] };
      }),
    );
    expect(
      answers.filter(({ mine }) => mine).every(({ names }) => names.join() === 'Une,Une,Une'),
    ).toBe(true);
    expect(
      answers
        .filter(({ mine }) => !mine)
        .every(({ names }) => names.length === 5 && names.every((name) => name === 'Autre')),
    ).toBe(true);
  });

  it('answer the same 404 for another association’s row as for one that does not exist', async () => {
    const browser = await signIn(api, 'one@un.example');
    const foreign = await api.given.venue(other);
    const swapped = await browser.get(paths.venue(one.id, foreign.id)).expect(404);
    const missing = await browser
      .get(paths.venue(one.id, '01890000-0000-7000-8000-000000000000'))
      .expect(404);
    const elsewhere = await browser.get(paths.venue(other.id, foreign.id)).expect(404);
    expect(swapped.text).toBe(missing.text);
    expect(elsewhere.text).toBe(missing.text);
  });

  it('give no repository outside their scope, and no row to a connection that names none', async () => {
    expect(() => api.app.get(Tenant).repository(VenueRow)).toThrow('outside an association');
    const client = new pg.Client({
      connectionString: roleUrl('presence_app', testSettings(api.databaseUrl)),
    });
    await client.connect();
    try {
      expect((await client.query('select * from venue')).rows).toEqual([]);
      expect((await client.query('update venue set name = $1', ['x'])).rowCount).toBe(0);
      await expect(
        client.query('insert into branch (association_id, id, name) values ($1, $1, $2)', [
          one.id,
          'x',
        ]),
      ).rejects.toThrow(/row-level security/);
    } finally {
      await client.end();
    }
  });

  it('cannot be written into from another one, nor pointed at', async () => {
    const client = new pg.Client({
      connectionString: roleUrl('presence_app', testSettings(api.databaseUrl)),
    });
    await client.connect();
    try {
      const write = async (sql: string, values: unknown[]) => {
        await client.query('begin');
        await client.query(`select set_config('app.association', $1, true)`, [one.id]);
        return client.query(sql, values).finally(() => client.query('rollback'));
      };
      await expect(
        write('insert into branch (association_id, id, name) values ($1, $1, $2)', [other.id, 'x']),
      ).rejects.toThrow(/row-level security/);
      const foreign = await api.given.venue(other);
      const group = await api.given.group(one);
      await expect(
        write('update "group" set venue_id = $1 where id = $2', [foreign.id, group.id]),
      ).rejects.toThrow(/foreign key/);
    } finally {
      await client.end();
    }
  });

  it('keep the directory’s role away from everything private', async () => {
    const client = new pg.Client({
      connectionString: roleUrl('presence_directory', testSettings(api.databaseUrl)),
    });
    await client.connect();
    try {
      for (const table of ['venue', '"group"', 'session', 'account', 'login_session', 'organiser'])
        await expect(client.query(`select * from ${table}`)).rejects.toThrow(/permission denied/);
    } finally {
      await client.end();
    }
  });
});
