import { Injectable } from '@nestjs/common';
import type { WithdrawalUndone } from '@presence/contract';
import { DomainError, isUndoable, type Id } from '@presence/domain';
import {
  cancelContacts,
  forgetWithdrawn,
  publicationTurn,
  restoreContacts,
  restoreUncovered,
} from '../../contacts/contacts.service';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { holding } from '../publication/holding';
import { VolunteerLetters } from '../publication/volunteer-letters';
import { RotaRow } from '../rota.entity';
import { RotasService } from '../rotas.service';
import { noLongerAsked, obstaclesTo, UNWANTED, type Obstacle } from './coming-back';
import { assertNoOverlap } from './overlaps';
import { undoLast, withdrawn, type Withdrawn } from './withdrawal.queries';

/** Undoes the last withdrawal of a rota within the day, as far as what was planned still can be. */
@Injectable()
export class WithdrawalsUndone {
  constructor(
    private readonly tenant: Tenant,
    private readonly rotas: RotasService,
    private readonly letters: VolunteerLetters,
  ) {}

  /**
   * Contacts come back with their volunteers and answers; what no longer can be is named, and waits for somebody where
   * only its volunteer is in the way.
   * @throws DomainError UNDO_TOO_LATE after a day, ROTA_OVERLAPS once another rota of those weeks is published
   */
  async undo(rotaId: Id): Promise<WithdrawalUndone> {
    await publicationTurn(this.tenant);
    const rows = this.tenant.repository(RotaRow);
    const rota = await rows.findOneOrFail({
      where: { id: rotaId },
      lock: { mode: 'pessimistic_write' },
    });
    if (rota.withdrawnAt === null) return { rota, restored: 0, toldVolunteers: 0, notRestored: [] };
    if (!isUndoable(rota.withdrawnAt, new Date().toISOString()))
      throw new DomainError('UNDO_TOO_LATE');
    const withdrawnFrom = rota.withdrawnBefore.at(-1)?.from ?? null;
    await assertNoOverlap(this.tenant, { ...rota, withdrawnFrom });
    const contacts = await withdrawn(this.tenant, rotaId);
    const obstacles = await obstaclesTo(this.tenant, contacts);
    const back = contacts.map(({ id }) => id).filter((id) => !obstacles.has(id));
    await holding(this.tenant, back, 'ROTA_CLASH', () => restoreContacts(this.tenant, back));
    await restoreUncovered(
      this.tenant,
      [...obstacles.values()].filter(({ gap }) => gap).map(({ contactId }) => contactId),
    );
    await forgetWithdrawn(this.tenant, rotaId);
    await undoLast(this.tenant, rotaId);
    for (const contactId of await this.takeOff(rotaId, back))
      obstacles.set(contactId, { contactId, why: UNWANTED, gap: false });
    const restored = back.filter((id) => !obstacles.has(id));
    return {
      rota: await rows.findOneByOrFail({ id: rotaId }),
      restored: restored.length,
      toldVolunteers: await this.tell(restored),
      notRestored: await this.named(rotaId, contacts, obstacles),
    };
  }

  private async takeOff(rotaId: Id, ids: readonly Id[]): Promise<Id[]> {
    const over = await noLongerAsked(this.tenant, rotaId, ids);
    await cancelContacts(this.tenant, over);
    return over;
  }

  private async tell(ids: readonly Id[]): Promise<number> {
    const rows = await this.tenant.query(
      sql<{
        id: Id;
      }>`select distinct volunteer_id as id from contact_volunteer where contact_id = any ($1) and held and answer <> 'DECLINED' order by 1`,
      [ids],
    );
    await this.letters.changed(rows.map(({ id }) => id));
    return rows.length;
  }

  private async named(
    rotaId: Id,
    contacts: readonly Withdrawn[],
    obstacles: ReadonlyMap<Id, Obstacle>,
  ): Promise<WithdrawalUndone['notRestored']> {
    if (obstacles.size === 0) return [];
    const names = await this.rotas.names(rotaId);
    return contacts.flatMap(({ id, personId, date, start }) => {
      const obstacle = obstacles.get(id);
      const personName = names.get(personId) ?? '?';
      return obstacle ? [{ ...obstacle, contactId: id, personName, date, start }] : [];
    });
  }
}
