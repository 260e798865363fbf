import { Injectable } from '@angular/core';
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
import * as z from 'zod';
import { associationWrites } from '../../associations/association-writes';
import { NOTHING } from '../../writes/writes';

/** What could fill the gaps of rotas, and which rotas an absence meets. */
@Injectable({ providedIn: 'root' })
export class FillingApi {
  private readonly writes = associationWrites();

  rotas(): Promise<RotaSummary[]> {
    return this.writes.get(paths.rotas, z.array(RotaSummary));
  }

  board(rotaId: Id): Promise<RotaBoard> {
    return this.writes.get((at) => paths.rota(at, rotaId), RotaBoard);
  }

  /** The plans for every rota that an absence meets. */
  absencePlans(volunteerId: Id, days: { from: string; until: string }): Promise<AbsencePlan[]> {
    return this.writes.get((at) => paths.absencePlan(at, volunteerId), z.array(AbsencePlan), {
      params: days,
    });
  }

  applyAbsence(volunteerId: Id, body: AbsencePlanDraft): Promise<void> {
    return this.writes.put((at) => paths.absencePlan(at, volunteerId), NOTHING, { body });
  }

  filling(rotaId: Id, query: FillingQuery): Promise<RotaFilling> {
    return this.writes.get((at) => paths.rotaFilling(at, rotaId), RotaFilling, {
      params: { ...query },
    });
  }

  fill(rotaId: Id, body: FillingDraft): Promise<Filled> {
    return this.writes.put((at) => paths.rotaFilling(at, rotaId), Filled, { body });
  }
}
