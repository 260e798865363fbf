import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { CONCERN_KINDS, type ConcernKind, newId } from '@presence/domain';
import { InView } from '../forms/in-view';
import { CurrentAssociation } from '../associations/current-association';
import { UrgentNumbers } from '../contacts/urgent-numbers';
import { Announcer } from '../page/announcer';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import type { ConcernOrigin } from './concern-desk';
import { CONCERN_TEXTS } from './concern-words';
import { ConcernsApi } from './concerns-api';

/** Something worries: the right numbers at once, then a word to the safeguarding leads, who alone read it. */
@Component({
  selector: 'p-concern-sheet',
  imports: [
    InView,
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    UrgentNumbers,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './concern-sheet.html',
  styleUrl: './concern-sheet.scss',
})
export class ConcernSheet {
  private readonly api = inject(ConcernsApi);
  private readonly announcer = inject(Announcer);
  private readonly current = inject(CurrentAssociation);
  private readonly dialog = inject(MatDialogRef);
  protected readonly origin = inject<ConcernOrigin>(MAT_DIALOG_DATA);
  // One id for the sheet: sent twice by a weak network, it is one concern.
  private readonly id = newId();

  protected readonly kinds = CONCERN_KINDS.map((kind) => ({ kind, text: CONCERN_TEXTS[kind] }));
  protected readonly kind = signal<ConcernKind>('SAFETY');
  protected readonly words = signal('');
  protected readonly sending = signal(false);
  protected readonly fault = signal('');

  protected async raise(): Promise<void> {
    const { contactId, groupId } = this.origin;
    this.sending.set(true);
    this.fault.set('');
    try {
      await this.api.raise(this.current.requireId(), {
        id: this.id,
        kind: this.kind(),
        words: this.words().trim(),
        contactId,
        groupId,
      });
      this.dialog.close();
      this.announcer.say(
        $localize`:@@concerns.raised:Les référents sont prévenus. Merci d’avoir veillé.`,
      );
    } catch (cause) {
      const { code } = problemOf(cause);
      this.fault.set(
        code === 'UNAVAILABLE'
          ? $localize`:@@concerns.noNetwork:Pas de réseau : l’alerte n’est pas partie. Si c’est urgent, appelez un des numéros ci-dessus ; sinon, réessayez ici.`
          : PROBLEM_TEXTS[code],
      );
    } finally {
      this.sending.set(false);
    }
  }
}
