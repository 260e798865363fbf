import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatListOption, MatSelectionList } from '@angular/material/list';
import { FacilitationDraft, OrganiserName, paths, type SessionView } from '@presence/contract';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { FormProblem } from '../forms/form-problem';
import { submission } from '../forms/submission';
import { injectLocale } from '../page/locale';
import { ReadState } from '../page/read-state';
import { clashesIn } from './clashes';
import { SessionsApi } from './sessions-api';

/** Who facilitates: the organisers of the association, those who hold the role first. */
@Component({
  selector: 'p-facilitators-dialog',
  imports: [
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
    MatListOption,
    MatSelectionList,
    ReadState,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './facilitators-dialog.html',
  styleUrl: './dialog.scss',
})
export class FacilitatorsDialog {
  private readonly api = inject(SessionsApi);
  private readonly locale = injectLocale();
  private readonly current = inject(CurrentAssociation);
  protected readonly dialog = inject<MatDialogRef<FacilitatorsDialog, SessionView>>(MatDialogRef);
  protected readonly session = inject<SessionView>(MAT_DIALOG_DATA);
  protected readonly clashes = signal<readonly string[]>([]);

  protected readonly organisers = httpResource(
    () => {
      const association = this.current.id();
      return association && paths.organisers(association);
    },
    { parse: (body) => z.array(OrganiserName).parse(body) },
  );
  protected readonly candidates = computed(() => {
    const leads = ({ roles }: OrganiserName) => Number(roles.includes('FACILITATOR'));
    return [...(this.organisers.hasValue() ? this.organisers.value() : [])].sort(
      (a, b) => leads(b) - leads(a) || a.displayName.localeCompare(b.displayName),
    );
  });

  private readonly draft = signal<FacilitationDraft>({
    facilitatorIds: this.session.facilitatorIds,
  });
  protected readonly form = form(
    this.draft,
    (path) => validateStandardSchema(path, FacilitationDraft),
    {
      submission: submission(() => this.entrust()),
    },
  );

  private async entrust(): Promise<void> {
    this.clashes.set([]);
    try {
      this.dialog.close(await this.api.entrust(this.session, this.draft()));
    } catch (cause) {
      this.clashes.set(clashesIn(cause, this.locale));
      throw cause;
    }
  }
}
