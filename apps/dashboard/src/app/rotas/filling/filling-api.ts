import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  AbsencePlan,
  type AbsencePlanDraft,
  Filled,
  type FillingDraft,
  type FillingQuery,
  paths,
  RotaBoard,
  RotaFilling,
  RotaSummary,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import * as z from 'zod';
import { CurrentAssociation } from '../../associations/current-association';

/** What could fill the gaps of rotas, and which rotas an absence meets. */
@Injectable({ providedIn: 'root' })
export class FillingApi {
  private readonly http = inject(HttpClient);
  private readonly current = inject(CurrentAssociation);

  async rotas(): Promise<RotaSummary[]> {
    const path = paths.rotas(this.current.requireId());
    return z.array(RotaSummary).parse(await firstValueFrom(this.http.get(path)));
  }

  async board(rotaId: Id): Promise<RotaBoard> {
    const path = paths.rota(this.current.requireId(), rotaId);
    return RotaBoard.parse(await firstValueFrom(this.http.get(path)));
  }

  /** The plans for every rota that an absence meets. */
  async absencePlans(
    volunteerId: Id,
    days: { from: string; until: string },
  ): Promise<AbsencePlan[]> {
    const path = paths.absencePlan(this.current.requireId(), volunteerId);
    return z.array(AbsencePlan).parse(await firstValueFrom(this.http.get(path, { params: days })));
  }

  async applyAbsence(volunteerId: Id, draft: AbsencePlanDraft): Promise<void> {
    const path = paths.absencePlan(this.current.requireId(), volunteerId);
    await firstValueFrom(this.http.put(path, draft));
  }

  async filling(rotaId: Id, query: FillingQuery): Promise<RotaFilling> {
    const path = paths.rotaFilling(this.current.requireId(), rotaId);
    return RotaFilling.parse(await firstValueFrom(this.http.get(path, { params: { ...query } })));
  }

  async fill(rotaId: Id, draft: FillingDraft): Promise<Filled> {
    const path = paths.rotaFilling(this.current.requireId(), rotaId);
    return Filled.parse(await firstValueFrom(this.http.put(path, draft)));
  }
}
