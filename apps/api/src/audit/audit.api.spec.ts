import { setTimeout } from 'node:timers/promises';
import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { APP_DATA_SOURCE, LOGIN_DATA_SOURCE } from '../database/data-sources';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { signIn } from '../testing/sign-in';
import { somebodyWaits } from '../testing/somebody-waits';
import { startApi, type TestApi } from '../testing/start-api';
import { AuditEventRow } from './audit-event.entity';
import { AuditService } from './audit.service';
import { readHeads, writeHeads, type Head } from './heads';
import { verifyAudit } from './verify';

describe('the audit log', () => {
  let api: TestApi;
  let association: { id: string };
  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.organiser(association, 'coordination@lesamarres.example', ['COORDINATOR']);
    await api.given.commune();
  });
  afterAll(() => api.stop());

  const verify = (noted?: ReadonlyMap<string, Head>) =>
    verifyAudit(
      api.app.get<DataSource>(LOGIN_DATA_SOURCE),
      api.app.get<DataSource>(APP_DATA_SOURCE),
      noted,
    );
  const asOwner = (text: string) =>
    api.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [association.id]);
      return manager.query<{ line: string }[]>(text);
    });
  const venue = () => ({
    id: newId(),
    name: 'Canari-4711',
    street: '',
    postcode: '69003',
    inseeCode: '69123',
    coordinates: null,
    addressPublic: true,
    accessibility: [],
    directions: '',
  });

  it('keeps a whole chain through fifty changes at once, without content, and shows where it was tampered with', async () => {
    const browser = await signIn(api, 'coordination@lesamarres.example');
    await Promise.all(
      Array.from({ length: 50 }, () =>
        browser.post(paths.venues(association.id)).send(venue()).expect(201),
      ),
    );
    await browser
      .post(paths.venues(association.id))
      .send({ ...venue(), inseeCode: '00000' })
      .expect(400);
    expect(await verify()).toEqual([
      expect.objectContaining({
        associationId: association.id,
        events: 50,
        brokenAt: null,
        cut: false,
      }),
    ]);

    const lines = await asOwner('select e::text as line from audit_event e');
    expect(JSON.stringify(lines)).not.toContain('Canari');
    await asOwner(`update audit_event set action = 'DELETE /venues/:id' where sequence = 20`);
    expect(await verify()).toEqual([
      expect.objectContaining({ associationId: association.id, events: 50, brokenAt: '20' }),
    ]);
  });

  it('shows that its end was cut to whoever noted its head elsewhere', async () => {
    const [before] = await verify();
    const noted = readHeads(
      writeHeads([{ ...(before?.head as Head), sequence: '1' }, before?.head as Head]),
    );
    expect(await verify(noted)).toEqual([expect.objectContaining({ events: 50, cut: false })]);
    await asOwner('delete from audit_event where sequence > 48');
    expect(await verify()).toEqual([expect.objectContaining({ events: 48, cut: false })]);
    expect(await verify(noted)).toEqual([expect.objectContaining({ events: 48, cut: true })]);
    const gone = { ...(before?.head as Head), associationId: newId() };
    expect(await verify(readHeads(writeHeads([gone])))).toContainEqual(
      expect.objectContaining({ associationId: gone.associationId, events: 0, cut: true }),
    );
  });

  it('cannot be rewritten by the server itself', async () => {
    for (const text of ['update audit_event set action = action', 'delete from audit_event'])
      await expect(api.app.get<DataSource>(APP_DATA_SOURCE).query(text)).rejects.toThrow(
        /permission denied/,
      );
  });

  it('hashes a line as it verifies it, whatever the line says', async () => {
    const tenant = api.app.get(Tenant);
    const others = await api.given.association();
    const actions = ['GET /é', String.raw`"quoted" \ ${'\n\t'} </tag> `, '', '\u{1f642}'];
    for (const action of actions)
      for (const subjectId of [newId(), null])
        await tenant.runUnattended(others.id, () =>
          api.app.get(AuditService).record(action, subjectId),
        );
    const verified = (await verify()).find(({ associationId }) => associationId === others.id);
    expect(verified).toMatchObject({ events: 2 * actions.length, brokenAt: null });
  });

  it('notes when its turn came, not when it was asked for', async () => {
    const tenant = api.app.get(Tenant);
    const others = await api.given.association();
    const asked = '2026-01-01T00:00:00.000Z';
    const append = () =>
      tenant.query(sql`select append_audit_event($1, $1, 'PUT /', null, $2)`, [others.id, asked]);
    let second: Promise<unknown> = Promise.resolve();
    let waited = 0;
    await tenant.runUnattended(others.id, async () => {
      await append();
      second = tenant.runUnattended(others.id, append);
      await somebodyWaits(api.owner);
      const since = performance.now();
      await setTimeout(30);
      waited = performance.now() - since;
    });
    await second;
    const events = await tenant.runUnattended(others.id, () =>
      tenant.repository(AuditEventRow).find({ order: { sequence: 'ASC' } }),
    );
    expect(events).toHaveLength(2);
    const [first, last] = events.map(({ at }) => Date.parse(at) - Date.parse(asked));
    expect(last).toBeGreaterThanOrEqual(Math.floor(waited));
    expect(last).toBeGreaterThan(first as number);
  });
});
