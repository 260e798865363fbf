import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { CONCERN_KINDS, type ConcernKind, newId } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { UrgentNumbers } from './urgent-numbers';
import { Attempt } from '../forms/dialogs/attempt';
import { DialogFrame } from '../forms/dialogs/dialog-frame';
import { Announcer } from '../page/announcer';
import { Dialog } from '../page/dialog';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import type { ConcernOrigin } from './concern-origin';
import { CONCERN_LABELS } from './concern-labels';
import { ConcernsApi } from './concerns-api';

/** Something worries: the right numbers at once, then a word to the safeguarding leads, who alone read it. */
@Component({
  selector: 'p-concern-sheet',
  imports: [DialogFrame, MatFormField, MatHint, MatInput, MatLabel, UrgentNumbers],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './concern-sheet.html',
  styleUrl: './concern-sheet.scss',
})
export class ConcernSheet extends Dialog<ConcernOrigin, void> {
  private readonly api = inject(ConcernsApi);
  private readonly announcer = inject(Announcer);
  private readonly current = inject(CurrentAssociation);
  // One id for the sheet: sent twice by a weak network, it is one concern.
  private readonly id = newId();

  protected readonly kinds = CONCERN_KINDS.map((kind) => ({ kind, text: CONCERN_LABELS[kind] }));
  protected readonly kind = signal<ConcernKind>('SAFETY');
  protected readonly words = signal('');
  protected readonly heading = this.data.about
    ? $localize`:@@concerns.about:Je m’inquiète : ${this.data.about}:INTERPOLATION:`
    : $localize`:@@concerns.worry:Je m’inquiète`;
  protected readonly attempt = new Attempt(({ code }) =>
    code === 'UNAVAILABLE' ? NO_NETWORK : PROBLEM_TEXTS[code],
  );

  protected async raise(): Promise<void> {
    const { contactId, groupId } = this.data;
    await this.attempt.to(async () => {
      await this.api.raise(this.current.requireId(), {
        id: this.id,
        kind: this.kind(),
        words: this.words().trim(),
        contactId,
        groupId,
      });
      this.close();
      this.announcer.say(
        $localize`:@@concerns.raised:Les référents sont prévenus. Merci d’avoir veillé.`,
      );
    });
  }
}

const NO_NETWORK = $localize`:@@concerns.noNetwork:Pas de réseau : l’alerte n’est pas partie. Si c’est urgent, appelez un des numéros ci-dessus ; sinon, réessayez ici.`;
