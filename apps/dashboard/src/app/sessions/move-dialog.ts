import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import {
  form,
  FormField,
  FormRoot,
  validate,
  validateStandardSchema,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { MoveDraft, paths, type PlannedSessions, type SessionView } from '@presence/contract';
import { occurrenceOn, timesIssue, Venue } from '@presence/domain';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { injectLocale } from '../page/locale';
import { isGroupAlone } from './clashes';
import { PlannedClashes } from './planned-clashes';
import { moveDraftOf, type MoveProposal } from './move-draft';
import { SeriesClashes } from './series-clashes';
import { dayInWords, whenOf } from './session-words';
import { SessionsApi } from './sessions-api';

@Component({
  selector: 'p-move-dialog',
  imports: [
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    PlannedClashes,
    SeriesClashes,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './move-dialog.html',
  styleUrl: './dialog.scss',
})
export class MoveDialog {
  private readonly api = inject(SessionsApi);
  private readonly current = inject(CurrentAssociation);
  protected readonly dialog = inject<MatDialogRef<MoveDialog, SessionView>>(MatDialogRef);
  protected readonly proposal = inject<MoveProposal>(MAT_DIALOG_DATA);

  private readonly locale = injectLocale();
  protected readonly draft = signal<MoveDraft>(moveDraftOf(this.proposal));
  protected readonly form = form(
    this.draft,
    (path) => {
      validateStandardSchema(path, MoveDraft);
      validate(path.endTime, ({ value, valueOf }) => {
        const message = timesIssue(valueOf(path.startTime), value());
        return message === null ? undefined : { kind: 'times', message };
      });
      validate(path.date, ({ value, valueOf }) =>
        this.isPast(value(), valueOf(path.startTime)) ? { kind: 'told', message: PAST } : undefined,
      );
    },
    {
      submission: submission(
        () => this.move(),
        () => this.everything.set(true),
      ),
    },
  );
  protected readonly errorOf = errorOf;
  protected readonly everything = signal(this.proposal.date === undefined);
  protected readonly session = this.proposal.session;
  /** Asked about while the move is written, once it goes elsewhere at all. */
  protected readonly planned = computed<PlannedSessions | null>(() => {
    const { date, startTime, endTime, venueId, parallel } = this.draft();
    const { session } = this;
    const stays = date === session.date && startTime === session.startTime;
    const unchanged = stays && endTime === session.endTime && venueId === session.venueId;
    if (unchanged || !MoveDraft.safeParse(this.draft()).success) return null;
    if (timesIssue(startTime, endTime) !== null) return null;
    const recurrence = { ...ONE_DATE, from: date };
    const { facilitatorIds, id: exceptSessionId } = session;
    return { recurrence, startTime, endTime, venueId, facilitatorIds, parallel, exceptSessionId };
  });
  private readonly lastRefusal = signal<unknown>(undefined);
  /** What was refused, for as long as the answers are those that were refused. */
  protected readonly refusal = computed(() =>
    this.form()
      .errors()
      .some(({ kind }) => kind === 'refused')
      ? this.lastRefusal()
      : undefined,
  );
  protected readonly groupRefused = computed(
    () => this.refusal() !== undefined && isGroupAlone(this.refusal()),
  );
  protected readonly day = computed(() => dayInWords(this.draft().date, this.locale));
  protected readonly before = whenOf(this.proposal.session, this.locale);
  protected readonly venues = httpResource(
    () => {
      const association = this.current.id();
      return association && this.everything() ? paths.venues(association) : undefined;
    },
    { parse: (body) => z.array(Venue).parse(body), defaultValue: [] },
  );

  protected setParallel(parallel: boolean): void {
    this.draft.update((draft) => ({ ...draft, parallel }));
  }

  private async move(): Promise<void> {
    this.lastRefusal.set(undefined);
    try {
      this.dialog.close(await this.api.move(this.proposal.session, MoveDraft.parse(this.draft())));
    } catch (cause) {
      this.lastRefusal.set(cause);
      this.everything.set(true);
      throw cause;
    }
  }

  private isPast(date: string, startTime: string): boolean {
    if (date === '' || startTime === '') return false;
    const { endTime, timeZone } = this.proposal.session;
    return Date.parse(occurrenceOn(date, { startTime, endTime, timeZone }).startsAt) <= Date.now();
  }
}

const ONE_DATE = {
  pattern: { kind: 'ONCE' },
  months: [],
  until: null,
  count: null,
  added: [],
  excluded: [],
} as const satisfies Partial<PlannedSessions['recurrence']>;

const PAST = $localize`:@@sessions.movePast:Ce moment est déjà passé : choisissez une date à venir.`;
