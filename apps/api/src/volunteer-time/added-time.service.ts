import { Injectable } from '@nestjs/common';
import type {
  AddedTimeChange,
  AddedTimeDraft,
  AddedTimeView,
  MyAddedTimeDraft,
  VolunteerTimeQuery,
} from '@presence/contract';
import { assertAddable, DomainError, type Id } from '@presence/domain';
import { today } from '../database/association-clock';
import { loadForChange } from '../database/change';
import { createOnce } from '../database/create-once';
import { Tenant } from '../database/tenant';
import { AddedTimeRow } from './added-time.entity';
import { addedTimes, holdDayOf, isInTeam, minutesOn } from './added-time.queries';

/** Time that was entered by hand: by each for themselves, by who coordinates for others. */
@Injectable()
export class AddedTimeService {
  constructor(private readonly tenant: Tenant) {}

  mine(period: VolunteerTimeQuery): Promise<AddedTimeView[]> {
    return addedTimes(this.tenant, period, this.myself);
  }

  all(period: VolunteerTimeQuery): Promise<AddedTimeView[]> {
    return addedTimes(this.tenant, period);
  }

  addMine(draft: MyAddedTimeDraft): Promise<void> {
    return this.add({ ...draft, organiserId: this.myself });
  }

  /** @throws DomainError VALIDATION also for somebody who left the team */
  async add(draft: AddedTimeDraft): Promise<void> {
    if (!(await isInTeam(this.tenant, draft.organiserId)))
      throw new DomainError('VALIDATION', {}, [
        { path: ['organiserId'], message: 'FACILITATOR_UNKNOWN' },
      ]);
    await this.assertAddable(draft);
    await createOnce(this.tenant, AddedTimeRow, { ...draft, enteredBy: this.myself });
  }

  changeMine(id: Id, version: number, change: AddedTimeChange): Promise<void> {
    return this.store({ id, organiserId: this.myself }, version, change);
  }

  change(id: Id, version: number, change: AddedTimeChange): Promise<void> {
    return this.store({ id }, version, change);
  }

  removeMine(id: Id, version: number): Promise<void> {
    return this.drop({ id, organiserId: this.myself }, version);
  }

  remove(id: Id, version: number): Promise<void> {
    return this.drop({ id }, version);
  }

  private async store(
    where: { id: Id; organiserId?: Id },
    version: number,
    change: AddedTimeChange,
  ): Promise<void> {
    const row = await loadForChange(this.rows(), where, version);
    const { id, organiserId } = row;
    await this.assertAddable({ ...change, id, organiserId });
    await this.rows().save({ ...row, ...change, enteredBy: this.myself });
  }

  private async drop(where: { id: Id; organiserId?: Id }, version: number): Promise<void> {
    await this.rows().remove(await loadForChange(this.rows(), where, version));
  }

  /** Two entries of a day at once would each find room for itself alone: the second waits for the first. */
  private async assertAddable(added: AddedTimeDraft): Promise<void> {
    await holdDayOf(this.tenant, added);
    assertAddable(added, await today(this.tenant), await minutesOn(this.tenant, added));
  }

  private get myself(): Id {
    return this.tenant.scope.organiserId;
  }

  private rows() {
    return this.tenant.repository(AddedTimeRow);
  }
}
