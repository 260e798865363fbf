import { Injectable } from '@angular/core';
import { type DatedRateDraft, paths } from '@presence/contract';
import type { DatedRate } from '@presence/domain';
import { associationWrites } from '../associations/association-writes';
import { NOTHING } from '../writes/writes';

@Injectable({ providedIn: 'root' })
export class VolunteerTimeApi {
  private readonly writes = associationWrites();

  addRate(body: DatedRateDraft): Promise<void> {
    return this.writes.post(paths.rates, NOTHING, { body });
  }

  removeRate({ id, version }: DatedRate): Promise<void> {
    return this.writes.delete((at) => paths.rate(at, id), NOTHING, { version });
  }
}
