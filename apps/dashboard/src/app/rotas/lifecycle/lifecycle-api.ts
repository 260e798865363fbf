import { Injectable } from '@angular/core';
import { paths, RotaWithdrawal, WithdrawalUndone } from '@presence/contract';
import { type Id, Rota } from '@presence/domain';
import { associationWrites } from '../../associations/association-writes';
import { NOTHING } from '../../writes/writes';

/** How a rota is taken back, and how that is undone. */
@Injectable({ providedIn: 'root' })
export class RotaLifecycleApi {
  private readonly writes = associationWrites();

  remove(rotaId: Id): Promise<void> {
    return this.writes.delete((at) => paths.rota(at, rotaId), NOTHING);
  }

  restore(rotaId: Id): Promise<Rota> {
    return this.writes.put((at) => paths.rotaRestoration(at, rotaId), Rota, { body: {} });
  }

  withdraw(rotaId: Id, from: string): Promise<RotaWithdrawal> {
    return this.writes.put((at) => paths.rotaWithdrawal(at, rotaId), RotaWithdrawal, {
      body: { from },
    });
  }

  undoWithdrawal(rotaId: Id): Promise<WithdrawalUndone> {
    return this.writes.delete((at) => paths.rotaWithdrawal(at, rotaId), WithdrawalUndone);
  }
}
