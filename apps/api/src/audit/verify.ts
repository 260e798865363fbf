import type { Id } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { AuditEventRow } from './audit-event.entity';
import { firstBroken } from './chain';

/** How the audit log of one association stands: its length, and the first line that does not hold, if any. */
export type Verification = { associationId: Id; events: number; brokenAt: string | null };

/** Follows the chain of every association, each read as its own. */
export async function verifyAudit(logins: DataSource, app: DataSource): Promise<Verification[]> {
  const ids = await logins.query<{ id: Id }[]>('select id from association order by id');
  const verifications: Verification[] = [];
  for (const { id } of ids) verifications.push(await verifyOne(app, id));
  return verifications;
}

function verifyOne(app: DataSource, associationId: Id): Promise<Verification> {
  return app.transaction(async (manager) => {
    await manager.query(`select set_config('app.association', $1, true)`, [associationId]);
    const events = await manager.getRepository(AuditEventRow).find({ order: { sequence: 'ASC' } });
    return { associationId, events: events.length, brokenAt: firstBroken(events) };
  });
}
