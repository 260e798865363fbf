import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, validate, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MoveDraft, paths, type SessionView } from '@presence/contract';
import { timesIssue, Venue } from '@presence/domain';
import { DialogFrame } from '../forms/dialogs/dialog-frame';
import { errorOf } from '../forms/sending';
import { StandingRefusal } from '../forms/standing-refusal';
import { Dialog } from '../page/dialog';
import { injectLocale } from '../page/locale';
import { associationList } from '../associations/association-read';
import { isGroupAlone } from './clashes';
import { PlannedClashes } from './planned-clashes';
import { MoveFields } from './move-fields';
import { isPastMove, moveDraftOf, type MoveProposal, plannedMove } from './move-form.model';
import { SeriesClashes } from './series/series-clashes';
import { formatDay, whenOf } from './session-labels';
import { SessionsApi } from './sessions-api';
import { formToSave } from '../forms/form-to-save';

@Component({
  selector: 'p-move-dialog',
  imports: [
    DialogFrame,
    MatButton,
    FormField,
    FormRoot,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MoveFields,
    PlannedClashes,
    SeriesClashes,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './move-dialog.html',
  styleUrl: './dialog.scss',
})
export class MoveDialog extends Dialog<MoveProposal, SessionView> {
  private readonly api = inject(SessionsApi);
  protected readonly proposal = this.data;

  private readonly locale = injectLocale();
  protected readonly draft = signal<MoveDraft>(moveDraftOf(this.proposal));
  protected readonly form = formToSave(this.draft, {
    rules: (path) => {
      validateStandardSchema(path, MoveDraft);
      validate(path.endTime, ({ value, valueOf }) => {
        const message = timesIssue(valueOf(path.startTime), value());
        return message === null ? undefined : { kind: 'times', message };
      });
      validate(path.date, ({ value, valueOf }) =>
        isPastMove({ date: value(), startTime: valueOf(path.startTime) }, this.proposal.session)
          ? { kind: 'told', message: PAST }
          : undefined,
      );
    },
    write: (draft) => this.move(MoveDraft.parse(draft)),
    saved: (session) => this.close(session),
    atFault: () => this.everything.set(true),
  }).fields;
  protected readonly errorOf = errorOf;
  protected readonly everything = signal(this.proposal.date === undefined);
  protected readonly session = this.proposal.session;
  /** Asked about while the move is written, once it goes elsewhere at all. */
  protected readonly planned = computed(() =>
    MoveDraft.safeParse(this.draft()).success ? plannedMove(this.session, this.draft()) : null,
  );
  private readonly standing = new StandingRefusal(() => this.form);
  protected readonly refusal = this.standing.cause;
  protected readonly groupRefused = computed(
    () => this.refusal() !== undefined && isGroupAlone(this.refusal()),
  );
  private readonly day = computed(() =>
    formatDay(this.draft().date, this.locale, this.proposal.session.timeZone),
  );
  protected readonly heading = computed(() =>
    this.everything()
      ? $localize`:@@sessions.moveTitle:Déplacer la séance`
      : $localize`:@@sessions.moveTo:Déplacer au ${this.day()}:INTERPOLATION: ?`,
  );
  protected readonly before = whenOf(this.proposal.session, this.locale);
  protected readonly venues = associationList(
    (association) => (this.everything() ? paths.venues(association) : undefined),
    Venue,
  );

  protected setParallel(parallel: boolean): void {
    this.draft.update((draft) => ({ ...draft, parallel }));
  }

  private async move(draft: MoveDraft): Promise<SessionView> {
    try {
      return await this.standing.noting(() => this.api.move(this.proposal.session, draft));
    } catch (cause) {
      this.everything.set(true);
      throw cause;
    }
  }
}

const PAST = $localize`:@@sessions.movePast:Ce moment est déjà passé : choisissez une date à venir.`;
