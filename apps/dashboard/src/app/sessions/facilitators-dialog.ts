import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatListOption, MatSelectionList } from '@angular/material/list';
import { FacilitationDraft, OrganiserName, paths, type SessionView } from '@presence/contract';
import { DialogFrame } from '../forms/dialogs/dialog-frame';
import { Dialog } from '../page/dialog';
import { injectLocale } from '../page/locale';
import { ReadState } from '../page/read-state';
import { associationList } from '../associations/association-read';
import { clashesIn } from './clashes';
import { SessionsApi } from './sessions-api';
import { formToSave } from '../forms/form-to-save';

/** Who facilitates: the organisers of the association, those who hold the role first. */
@Component({
  selector: 'p-facilitators-dialog',
  imports: [DialogFrame, FormField, FormRoot, MatListOption, MatSelectionList, ReadState],
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

  private readonly draft = signal<FacilitationDraft>({
    facilitatorIds: this.session.facilitatorIds,
    askedIds: this.session.facilitators
      .filter(({ state }) => state === 'ASKED')
      .map(({ id }) => id),
  });
  protected readonly form = formToSave(this.draft, {
    rules: (path) => validateStandardSchema(path, FacilitationDraft),
    write: (draft) => this.entrust(draft),
    saved: (session) => this.close(session),
  }).fields;

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
