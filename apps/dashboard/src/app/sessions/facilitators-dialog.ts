import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { FacilitationDraft, OrganiserName, paths, type SessionView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { DialogFrame } from '../forms/dialogs/dialog-frame';
import { Dialog } from '../page/dialog';
import { injectLocale } from '../page/locale';
import { errorWithin } from '../forms/field-errors';
import { ReadState } from '../page/read-state';
import { associationList } from '../associations/association-read';
import { clashesIn } from './clashes';
import { FacilitatorsField } from './leading/facilitators-field';
import { hasBegun } from './session-labels';
import { SessionsApi } from './sessions-api';
import { formToSave } from '../forms/form-to-save';

/** Who facilitates: the organisers of the association, those who hold the role first. */
@Component({
  selector: 'p-facilitators-dialog',
  imports: [DialogFrame, FacilitatorsField, FormField, FormRoot, ReadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './facilitators-dialog.html',
  styleUrl: './dialog.scss',
})
export class FacilitatorsDialog extends Dialog<SessionView, SessionView> {
  private readonly api = inject(SessionsApi);
  private readonly locale = injectLocale();
  protected readonly session = this.data;
  protected readonly clashes = signal<readonly string[]>([]);

  protected readonly organisers = associationList(paths.organisers, OrganiserName);
  protected readonly candidates = computed(() => {
    const leads = ({ roles }: OrganiserName) => Number(roles.includes('FACILITATOR'));
    return [...(this.organisers.shown() ?? [])].sort(
      (a, b) => leads(b) - leads(a) || a.displayName.localeCompare(b.displayName),
    );
  });

  protected readonly ownId = inject(CurrentAssociation).organiserId;
  /** Nobody is asked about what has begun or does not take place. */
  protected readonly asks = this.session.cancelledAt === null && !hasBegun(this.session);
  protected readonly errorWithin = errorWithin;

  private readonly draft = signal<{ facilitatorIds: Id[]; askedIds: Id[] }>({
    facilitatorIds: this.session.facilitatorIds,
    askedIds: this.session.facilitators
      .filter(({ state }) => state === 'ASKED')
      .map(({ id }) => id),
  });
  protected readonly form = formToSave(this.draft, {
    rules: (path) => validateStandardSchema(path, FacilitationDraft),
    write: (draft) => this.entrust(FacilitationDraft.parse(draft)),
    saved: (session) => this.close(session),
  }).fields;

  protected setAsked(ids: readonly Id[]): void {
    this.form.askedIds().value.set([...ids]);
    this.form.askedIds().markAsDirty();
  }

  private async entrust(draft: FacilitationDraft): Promise<SessionView> {
    this.clashes.set([]);
    try {
      return await this.api.entrust(this.session, draft);
    } catch (cause) {
      this.clashes.set(clashesIn(cause, this.locale, this.session.timeZone));
      throw cause;
    }
  }
}
