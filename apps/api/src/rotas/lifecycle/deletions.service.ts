import { Injectable } from '@nestjs/common';
import type { DeletedRota } from '@presence/contract';
import { DomainError, isUndoable, UNDO_HOURS, type Id, type Rota } from '@presence/domain';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { RotaRow } from '../rota.entity';
import { deletedWithin } from '../rotas.queries';

/** Drafts that nobody wants any more: gone from everywhere at once, for good after a day. */
@Injectable()
export class DeletionsService {
  constructor(private readonly tenant: Tenant) {}

  list(): Promise<DeletedRota[]> {
    return deletedWithin(this.tenant, UNDO_HOURS);
  }

  /** @throws DomainError ROTA_PUBLISHED for one that volunteers live by or lived by */
  async remove(id: Id): Promise<void> {
    const rows = this.tenant.repository(RotaRow);
    const row = await rows.findOneOrFail({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (row.state !== 'DRAFT') throw new DomainError('ROTA_PUBLISHED');
    await this.tenant.query(
      sql`update rota_run set state = 'DONE', ended_at = now() where rota_id = $1 and ended_at is null`,
      [id],
    );
    await rows.softRemove(row);
  }

  /** @throws DomainError UNDO_TOO_LATE after a day */
  async restore(id: Id): Promise<Rota> {
    const rows = this.tenant.repository(RotaRow);
    const row = await rows.findOneOrFail({
      where: { id },
      withDeleted: true,
      lock: { mode: 'pessimistic_write' },
    });
    if (row.deletedAt === null) return row;
    if (!isUndoable(row.deletedAt, new Date().toISOString()))
      throw new DomainError('UNDO_TOO_LATE');
    await rows.recover(row);
    return rows.findOneByOrFail({ id });
  }
}
