import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { OrganiserName, paths, SessionCoverDraft, type SessionView } from '@presence/contract';
import type { Id } from '@presence/domain';
import * as z from 'zod';
import { associationList } from '../../associations/association-read';
import { DialogFrame } from '../../forms/dialogs/dialog-frame';
import { formToSave } from '../../forms/form-to-save';
import { Dialog } from '../../page/dialog';
import { injectLocale } from '../../page/locale';
import { clashesIn } from '../clashes';
import { whenOf } from '../session-labels';
import { SessionCoverApi } from './session-cover-api';

const TYPED = SessionCoverDraft.extend({ agreedId: z.string() });

/** On which session, in whose place, and whether somebody is known to have agreed. */
export type CannotCome = {
  session: SessionView;
  whose: readonly { id: Id; displayName: string }[];
  agreed: boolean;
};

/** The second tap of "I cannot come"; gives back what was done, in words. */
@Component({
  selector: 'p-cannot-come-dialog',
  imports: [
    DialogFrame,
    FormField,
    FormRoot,
    MatFormField,
    MatHint,
    MatLabel,
    MatOption,
    MatSelect,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cannot-come-dialog.html',
  styleUrl: '../dialog.scss',
})
export class CannotComeDialog extends Dialog<CannotCome, string> {
  private readonly api = inject(SessionCoverApi);
  private readonly locale = injectLocale();
  protected readonly session = this.data.session;
  protected readonly whose = this.data.whose;
  protected readonly agreed = this.data.agreed;
  protected readonly when = whenOf(this.session, this.locale);
  protected readonly clashes = signal<readonly string[]>([]);

  private readonly organisers = associationList(paths.organisers, OrganiserName);
  protected readonly candidates = computed(() => {
    const on = [...this.session.facilitatorIds, ...this.whose.map(({ id }) => id)];
    const leads = ({ roles }: OrganiserName) => Number(roles.includes('FACILITATOR'));
    return (this.organisers.shown() ?? [])
      .filter(({ id }) => !on.includes(id))
      .sort((a, b) => leads(b) - leads(a) || a.displayName.localeCompare(b.displayName));
  });

  // Of a list in a form "nobody" is the empty word; null stands in what is sent.
  private readonly draft = signal({ organiserId: this.whose[0]?.id ?? '', agreedId: '' });
  protected readonly form = formToSave(this.draft, {
    rules: (path) => validateStandardSchema(path, TYPED),
    write: (typed) => this.ask({ ...typed, agreedId: typed.agreedId || null }),
    saved: (_requests, { agreedId }) =>
      this.close(
        agreedId
          ? $localize`:@@cover.given:C’est fait : la place est donnée, et un message part à chaque personne concernée.`
          : $localize`:@@cover.opened:C’est noté : nous cherchons quelqu’un, et vous saurez par message qui prend la place.`,
      ),
  }).fields;
  protected readonly askLabel = $localize`:@@cover.look:Chercher quelqu’un`;
  protected readonly giveLabel = $localize`:@@cover.give:Donner la place`;
  protected readonly named = computed(() => this.draft().agreedId !== '');

  private async ask(draft: SessionCoverDraft): Promise<unknown> {
    this.clashes.set([]);
    try {
      return await this.api.ask(this.session.id, draft);
    } catch (cause) {
      this.clashes.set(clashesIn(cause, this.locale, this.session.timeZone));
      throw cause;
    }
  }
}
