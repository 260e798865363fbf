import { Injectable } from '@angular/core';
import { type NeedDraft, NeedPreview, NeedView, paths, PersonView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { ProblemError } from '../problems/problem-error';
import { associationWrites } from '../associations/association-writes';

@Injectable({ providedIn: 'root' })
export class NeedsApi {
  private readonly writes = associationWrites();

  /**
   * A need as it stands now.
   * @throws NOT_FOUND where the person has it no more
   */
  async read(personId: Id, needId: Id): Promise<NeedView> {
    const { needs } = await this.writes.get((at) => paths.person(at, personId), PersonView);
    const need = needs.find(({ id }) => id === needId);
    if (!need) throw new ProblemError('NOT_FOUND', 404);
    return need;
  }

  create(personId: Id, body: NeedDraft): Promise<NeedView> {
    return this.writes.post((at) => paths.needs(at, personId), NeedView, { body });
  }

  change(body: NeedDraft, version: number): Promise<NeedView> {
    return this.writes.put((at) => paths.need(at, body.id), NeedView, { body, version });
  }

  end({ id, version }: NeedView): Promise<NeedView> {
    return this.writes.put((at) => paths.needEnding(at, id), NeedView, { version });
  }

  /** What the change would do to the published rota. */
  preview(body: NeedDraft): Promise<NeedPreview> {
    return this.writes.post((at) => paths.needPreview(at, body.id), NeedPreview, { body });
  }
}
