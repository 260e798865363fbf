import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type GroupDraft, paths } from '@presence/contract';
import { Group, type Id } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { CurrentAssociation } from '../associations/current-association';
import { ifMatch } from '../forms/if-match';

@Injectable({ providedIn: 'root' })
export class GroupsApi {
  private readonly http = inject(HttpClient);
  private readonly current = inject(CurrentAssociation);

  async read(id: Id): Promise<Group> {
    return Group.parse(
      await firstValueFrom(this.http.get(paths.group(this.current.requireId(), id))),
    );
  }

  async create(draft: GroupDraft): Promise<Group> {
    return Group.parse(
      await firstValueFrom(this.http.post(paths.groups(this.current.requireId()), draft)),
    );
  }

  async change(draft: GroupDraft, version: number): Promise<Group> {
    return Group.parse(
      await firstValueFrom(
        this.http.put(paths.group(this.current.requireId(), draft.id), draft, ifMatch(version)),
      ),
    );
  }

  async archive({ id, version }: Group): Promise<void> {
    await firstValueFrom(
      this.http.delete(paths.group(this.current.requireId(), id), ifMatch(version)),
    );
  }
}
