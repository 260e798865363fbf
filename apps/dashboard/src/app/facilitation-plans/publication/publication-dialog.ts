import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import {
  type FacilitationPlanView,
  paths,
  PlanPublicationPreview,
  type PlanPublicationView,
  type PlanScope,
} from '@presence/contract';
import { newId } from '@presence/domain';
import { associationRead } from '../../associations/association-read';
import { Attempt } from '../../forms/dialogs/attempt';
import { DialogFrame } from '../../forms/dialogs/dialog-frame';
import { Dialog } from '../../page/dialog';
import { injectLocale } from '../../page/locale';
import { ReadState } from '../../page/read-state';
import { FacilitationPlansApi } from '../facilitation-plans-api';
import { publicationInWords } from './publication-view';

/** What the publication of a plan would do, before it is done: who is told, what is left, who is still missing. */
@Component({
  selector: 'p-publication-dialog',
  imports: [DialogFrame, ReadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './publication-dialog.html',
  styleUrl: './publication-dialog.scss',
})
export class PublicationDialog extends Dialog<
  { scope: PlanScope; plan: FacilitationPlanView },
  PlanPublicationView
> {
  private readonly api = inject(FacilitationPlansApi);
  private readonly locale = injectLocale();
  protected readonly attempt = new Attempt();
  private readonly id = newId();

  protected readonly preview = associationRead((association) => {
    const { from, to, branchId, groupIds } = this.data.scope;
    return {
      url: paths.planPublicationPreview(association),
      params: {
        ...{ from, to },
        ...(branchId && { branchId }),
        ...(groupIds.length > 0 && { groupIds: groupIds.join(',') }),
      },
    };
  }, PlanPublicationPreview);
  protected readonly words = computed(() => {
    const preview = this.preview.shown();
    return preview && publicationInWords(preview, this.data.plan, this.locale);
  });

  protected async publish(): Promise<void> {
    const token = this.preview.shown()?.token;
    if (token === undefined) return;
    const done = await this.attempt.to(async () => {
      this.close(await this.api.publish({ ...this.data.scope, id: this.id, token }));
    });
    // What changed meanwhile is to be read before it is tried again.
    if (!done) this.preview.reload();
  }
}
