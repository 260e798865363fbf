import { Injectable } from '@angular/core';
import { type GroupDraft, paths } from '@presence/contract';
import { Group, type Id } from '@presence/domain';
import { associationWrites } from '../associations/association-writes';
import { NOTHING } from '../writes/writes';

@Injectable({ providedIn: 'root' })
export class GroupsApi {
  private readonly writes = associationWrites();

  read(id: Id): Promise<Group> {
    return this.writes.get((at) => paths.group(at, id), Group);
  }

  create(body: GroupDraft): Promise<Group> {
    return this.writes.post(paths.groups, Group, { body });
  }

  change(body: GroupDraft, version: number): Promise<Group> {
    return this.writes.put((at) => paths.group(at, body.id), Group, { body, version });
  }

  archive({ id, version }: Group): Promise<void> {
    return this.writes.delete((at) => paths.group(at, id), NOTHING, { version });
  }
}
