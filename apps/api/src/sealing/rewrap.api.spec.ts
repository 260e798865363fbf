import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { paths } from '@presence/contract';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { aPersonDraft } from '@presence/testing';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { freePort } from '../../../../tools/ports.mjs';
import type { RunningPostgres } from '../../../../tools/postgres/start-postgres.mjs';
import { throwawayPostgres } from '../../../../tools/postgres/throwaway.mjs';
import { createApp } from '../app';
import { migrate, ownerDataSource } from '../database/migrate';
import { installQueues } from '../jobs/install-queues';
import { roleUrl } from '../database/roles';
import { Given } from '../testing/given';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { signIn } from '../testing/sign-in';
import { testSettings } from '../testing/test-settings';
import { changeSecret } from './rewrap';
import { refuseForeignSecret } from './stored-keys';
import { wrapKey, wrappingKey } from './wrapping';

const [OLD, NEW] = [
  'an old secret of thirty-two characters',
  'a new secret of thirty-two characters!',
];
const COORDINATOR = 'coordination@voix.example';

/** Passwords of roles belong to the whole server: this one is nobody else's. */
describe('another PRESENCE_SECRET', () => {
  let postgres: RunningPostgres;
  let owner: DataSource;
  let mailbox: Mailbox;
  let association: { id: string };
  const ginette = aPersonDraft({ firstName: 'Ginette', lastName: 'Oubangui' });

  const server = async (secret: string, smtp: string) => {
    const app = await createApp({
      ...testSettings(postgres.url),
      PRESENCE_SECRET: secret,
      SMTP_URL: smtp,
    });
    await app.listen(0, '127.0.0.1');
    return app;
  };
  const browserOf = (app: NestExpressApplication) =>
    signIn({ http: app.getHttpServer() }, COORDINATOR);
  const keys = () =>
    owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [association.id]);
      return manager.query<{ wrapped: string; marked: boolean }[]>(
        `select encode(wrapped, 'hex') as wrapped, marks_wrapped is not null as marked from data_key`,
      );
    });
  const enters = async (secret: string) => {
    const client = new Client({
      connectionString: roleUrl('presence_app', {
        DATABASE_URL: postgres.url,
        PRESENCE_SECRET: secret,
      }),
    });
    return client
      .connect()
      .then(() => client.end())
      .then(
        () => true,
        () => false,
      );
  };

  beforeAll(async () => {
    postgres = await throwawayPostgres({ port: await freePort(45_200) });
    await migrate({ ...testSettings(postgres.url), PRESENCE_SECRET: OLD }, installQueues);
    owner = await ownerDataSource({ DATABASE_URL: postgres.url }).initialize();
    mailbox = await openMailbox();
    const given = new Given(owner);
    association = await given.association();
    await given.commune();
    await given.organiser(association, COORDINATOR, ['COORDINATOR']);
    // A key from before the marks had theirs.
    const wrapped = wrapKey(wrappingKey(OLD), association.id, 'wrapped', 1, randomBytes(32));
    await given.within(association.id, (manager) =>
      manager.query('insert into data_key (association_id, number, wrapped) values ($1, 1, $2)', [
        association.id,
        wrapped,
      ]),
    );
    const app = await server(OLD, 'smtp://127.0.0.1:1');
    const browser = await browserOf(app);
    await browser.post(paths.people(association.id)).send(ginette).expect(201);
    await browser.post(paths.passwordResets).send({ email: COORDINATOR, locale: 'fr' });
    const waits = async () =>
      (await owner.query<unknown[]>(`select 1 from pgboss.job where name = 'mail'`)).length > 0;
    for (let tries = 0; tries < 200 && !(await waits()); tries++) await setTimeout(50);
    await expect(changeSecret(postgres.url, OLD, NEW)).rejects.toThrow('Stop every server first');
    await app.close();
  });
  afterAll(async () => {
    await owner.destroy();
    await mailbox.stop();
    await postgres.stop();
  });

  it('changes nothing when the old one is wrong', async () => {
    const before = await keys();
    await expect(
      changeSecret(postgres.url, 'never was the secret of this database', NEW),
    ).rejects.toThrow(
      `PRESENCE_SECRET_OLD is not the secret that keeps the records of association ${association.id}`,
    );
    expect(await keys()).toEqual(before);
    expect([await enters(OLD), await enters(NEW)]).toEqual([true, false]);
  });

  it('changes nothing when the command dies in the middle, and forces row-level security again', async () => {
    const before = await keys();
    const holder = owner.createQueryRunner();
    await holder.startTransaction();
    await holder.query(`select 1 from pgboss.job where name = 'mail' for update`);
    const changing = expect(changeSecret(postgres.url, OLD, NEW)).rejects.toThrow(/terminat/);
    const end = async () =>
      (
        await owner.query<{ ended: boolean }[]>(
          `select pg_terminate_backend(pid) as ended from pg_stat_activity where wait_event_type = 'Lock'`,
        )
      ).length > 0;
    for (let tries = 0; tries < 200 && !(await end()); tries++) await setTimeout(50);
    await changing;
    await holder.rollbackTransaction();
    await holder.release();
    expect(await keys()).toEqual(before);
    expect(
      await owner.query(
        `select relforcerowsecurity as forced from pg_class where relname = 'data_key'`,
      ),
    ).toEqual([{ forced: true }]);
    expect([await enters(OLD), await enters(NEW)]).toEqual([true, false]);
  });

  it('keeps every record, its search and every waiting mail, and changes nothing the second time', async () => {
    expect(await changeSecret(postgres.url, OLD, NEW)).toEqual({
      associations: 1,
      keys: 1,
      already: 0,
      records: 1,
      jobs: 1,
      lostJobs: 0,
    });
    expect(await changeSecret(postgres.url, OLD, NEW)).toEqual({
      associations: 1,
      keys: 0,
      already: 1,
      records: 1,
      jobs: 0,
      lostJobs: 0,
    });
    expect([await enters(OLD), await enters(NEW)]).toEqual([false, true]);
    expect(await keys()).toEqual([expect.objectContaining({ marked: true })]);
    await owner.query(`update pgboss.job set start_after = now() where name = 'mail'`);

    const app = await server(NEW, mailbox.url);
    const browser = await browserOf(app);
    const { body } = await browser.get(paths.person(association.id, ginette.id)).expect(200);
    expect(body.lastName).toBe('Oubangui');
    const { body: found } = await browser
      .get(`${paths.people(association.id)}?name=ouban`)
      .expect(200);
    expect(found.people).toEqual([expect.objectContaining({ firstName: 'Ginette' })]);
    expect((await mailbox.next(COORDINATOR)).to).toBe(COORDINATOR);
    await app.close();
  });

  it('that keeps no record is refused when the database is brought up to date', async () => {
    const client = new Client({ connectionString: postgres.url });
    await client.connect();
    await expect(refuseForeignSecret(client, OLD)).rejects.toThrow(
      'PRESENCE_SECRET is not the secret',
    );
    await expect(refuseForeignSecret(client, NEW)).resolves.toBeUndefined();
    await client.end();
  });
});
