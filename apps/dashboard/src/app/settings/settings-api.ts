import { Injectable } from '@angular/core';
import {
  type AssociationDraft,
  type BranchDraft,
  paths,
  type ReminderPreferenceDraft,
} from '@presence/contract';
import { Association, type Branch, ReminderPreference } from '@presence/domain';
import { associationWrites } from '../associations/association-writes';
import { NOTHING } from '../writes/writes';

@Injectable({ providedIn: 'root' })
export class SettingsApi {
  private readonly writes = associationWrites();

  read(): Promise<Association> {
    return this.writes.get(paths.association, Association);
  }

  save(body: AssociationDraft, version: number): Promise<void> {
    return this.writes.put(paths.association, NOTHING, { body, version });
  }

  /** Version 0 is the first choice. */
  remind(body: ReminderPreferenceDraft, version: number): Promise<ReminderPreference> {
    return this.writes.put(paths.myReminders, ReminderPreference, { body, version });
  }

  renameBranch(body: BranchDraft, version: number): Promise<void> {
    return this.writes.put((at) => paths.branch(at, body.id), NOTHING, { body, version });
  }

  removeBranch({ id, version }: Branch): Promise<void> {
    return this.writes.delete((at) => paths.branch(at, id), NOTHING, { version });
  }

  addBranch(body: BranchDraft): Promise<void> {
    return this.writes.post(paths.branches, NOTHING, { body });
  }
}
