import type { Id } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { sql } from '../database/sql';
import { AuditEventRow } from './audit-event.entity';
import { firstBroken } from './chain';
import { holdsHead, type Head } from './heads';

/**
 * How the audit log of one association stands: its length, the first line that does not hold, if any, whether the head
 * that was noted earlier is gone from it, and its head now.
 */
export type Verification = {
  associationId: Id;
  events: number;
  brokenAt: string | null;
  cut: boolean;
  head: Head | null;
};

/** Follows the chain of every association, each read as its own. An association that had a head and is no more counts as cut. */
export async function verifyAudit(
  logins: DataSource,
  app: DataSource,
  noted: ReadonlyMap<Id, Head> = new Map(),
): Promise<Verification[]> {
  const rows = await logins.query<{ id: Id }[]>(sql`select id from association`);
  const ids = new Set([...rows.map(({ id }) => id), ...noted.keys()]);
  const verifications: Verification[] = [];
  for (const id of [...ids].sort()) verifications.push(await verifyOne(app, id, noted.get(id)));
  return verifications;
}

function verifyOne(
  app: DataSource,
  associationId: Id,
  noted: Head | undefined,
): Promise<Verification> {
  return app.transaction(async (manager) => {
    await manager.query(sql`select set_config('app.association', $1, true)`, [associationId]);
    const events = await manager.getRepository(AuditEventRow).find({ order: { sequence: 'ASC' } });
    const last = events.at(-1);
    const head = last
      ? {
          associationId,
          sequence: last.sequence,
          hash: last.hash.toString('hex'),
          notedAt: new Date().toISOString(),
        }
      : null;
    return {
      associationId,
      events: events.length,
      brokenAt: firstBroken(events),
      cut: noted !== undefined && !holdsHead(events, noted),
      head,
    };
  });
}
