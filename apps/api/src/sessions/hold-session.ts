import type { Id, StoredSession } from '@presence/domain';
import type { Tenant } from '../database/tenant';
import { SessionRow } from './session.entity';

/** A session, held until the transaction ends. @throws EntityNotFoundError */
export const holdSession = (tenant: Tenant, id: Id): Promise<StoredSession> =>
  tenant
    .repository(SessionRow)
    .findOneOrFail({ where: { id }, lock: { mode: 'pessimistic_write' } });
