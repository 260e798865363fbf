import { Injectable } from '@angular/core';
import {
  type AddedTimeDraft,
  type AddedTimeView,
  type DatedRateDraft,
  paths,
} from '@presence/contract';
import type { DatedRate } from '@presence/domain';
import { associationWrites } from '../associations/association-writes';
import { NOTHING } from '../writes/writes';

const pathOfTime = (everybodys: boolean) => (everybodys ? paths.addedTime : paths.myAddedTime);

@Injectable({ providedIn: 'root' })
export class VolunteerTimeApi {
  private readonly writes = associationWrites();

  addRate(body: DatedRateDraft): Promise<void> {
    return this.writes.post(paths.rates, NOTHING, { body });
  }

  addTime({ organiserId, ...draft }: AddedTimeDraft, everybodys: boolean): Promise<void> {
    return everybodys
      ? this.writes.post(paths.addedTimes, NOTHING, { body: { ...draft, organiserId } })
      : this.writes.post(paths.myAddedTimes, NOTHING, { body: draft });
  }

  changeTime(
    { id, organiserId: _, ...body }: AddedTimeDraft,
    version: number,
    everybodys: boolean,
  ): Promise<void> {
    const path = pathOfTime(everybodys);
    return this.writes.put((at) => path(at, id), NOTHING, { body, version });
  }

  removeTime({ id, version }: AddedTimeView, everybodys: boolean): Promise<void> {
    const path = pathOfTime(everybodys);
    return this.writes.delete((at) => path(at, id), NOTHING, { version });
  }

  removeRate({ id, version }: DatedRate): Promise<void> {
    return this.writes.delete((at) => paths.rate(at, id), NOTHING, { version });
  }
}
