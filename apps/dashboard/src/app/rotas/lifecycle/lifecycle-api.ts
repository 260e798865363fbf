import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { paths, RotaWithdrawal, WithdrawalUndone } from '@presence/contract';
import { type Id, Rota } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { CurrentAssociation } from '../../associations/current-association';

/** How a rota is taken back, and how that is undone. */
@Injectable({ providedIn: 'root' })
export class RotaLifecycleApi {
  private readonly http = inject(HttpClient);
  private readonly current = inject(CurrentAssociation);

  async remove(rotaId: Id): Promise<void> {
    await firstValueFrom(this.http.delete(paths.rota(this.id(), rotaId)));
  }

  async restore(rotaId: Id): Promise<Rota> {
    return Rota.parse(
      await firstValueFrom(this.http.put(paths.rotaRestoration(this.id(), rotaId), {})),
    );
  }

  async withdraw(rotaId: Id, from: string): Promise<RotaWithdrawal> {
    return RotaWithdrawal.parse(
      await firstValueFrom(this.http.put(paths.rotaWithdrawal(this.id(), rotaId), { from })),
    );
  }

  async undoWithdrawal(rotaId: Id): Promise<WithdrawalUndone> {
    return WithdrawalUndone.parse(
      await firstValueFrom(this.http.delete(paths.rotaWithdrawal(this.id(), rotaId))),
    );
  }

  private id(): Id {
    return this.current.requireId();
  }
}
