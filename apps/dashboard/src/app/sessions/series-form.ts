import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  type OutputEmitterRef,
  signal,
} from '@angular/core';
import { form, FormRoot, validate, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import type {
  PlannedSessions,
  SeriesChange,
  SeriesDraft,
  SeriesView,
  SessionView,
} from '@presence/contract';
import { type Group, newId, sentence, timesIssue } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { DraftNotice } from '../forms/draft-notice';
import { formDraft } from '../forms/drafts';
import { FormProblem } from '../forms/form-problem';
import { FormSection } from '../forms/form-section';
import { submission } from '../forms/submission';
import { VersionConflict } from '../forms/version-conflict';
import { Surroundings } from '../groups/surroundings';
import { injectLocale } from '../page/locale';
import { ProblemError } from '../problems/problem-error';
import { isGroupAlone } from './clashes';
import { PlannedClashes } from './planned-clashes';
import { parsedRule, seriesAnswers, SeriesForm as Schema, timesHold } from './series-answers';
import { SeriesApi } from './series-api';
import type { ChangeQuestion, SeriesChangeDialog } from './series-change-dialog';
import { SeriesClashes } from './series-clashes';
import { seriesDifferences } from './series-differences';
import { SeriesPatternFields } from './series-pattern-fields';
import { SeriesPeriodFields } from './series-period-fields';
import { SeriesPlaceFields } from './series-place-fields';
import { SeriesPreview } from './series-preview';

/** The rule of a series, said as a sentence and shown as dates while it is written. */
@Component({
  selector: 'p-series-form',
  imports: [
    DraftNotice,
    FormProblem,
    FormRoot,
    FormSection,
    MatButton,
    PlannedClashes,
    SeriesClashes,
    SeriesPatternFields,
    SeriesPeriodFields,
    SeriesPlaceFields,
    SeriesPreview,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './series-form.html',
  styleUrl: './series-form.scss',
})
export class SeriesForm {
  private readonly api = inject(SeriesApi);
  private readonly conflict = inject(VersionConflict);
  private readonly dialog = inject(MatDialog);
  private readonly surroundings = inject(Surroundings);
  private readonly locale = injectLocale();

  readonly group = input.required<Group>();
  /** The series to change; null for a new one. */
  readonly series = input.required<SeriesView | null>();
  /** Its sessions to come, from which a change may begin, and the one from which the person came. */
  readonly coming = input<readonly SessionView[]>([]);
  readonly pivot = input('');
  readonly planned = output<SeriesView>();
  readonly changed = output<SeriesChange>();
  readonly adopted = output<SeriesView>();

  protected readonly draft = formDraft(
    () => `series.${this.group().id}.${this.series()?.id ?? 'new'}`,
    () => ({
      version: this.series()?.version ?? 0,
      value: seriesAnswers(this.series(), this.group()),
    }),
  );
  protected readonly form = form(
    this.draft.model,
    (path) => {
      validateStandardSchema(path, Schema);
      validate(path.endTime, ({ value, valueOf }) => {
        const issue =
          value() && valueOf(path.startTime) ? timesIssue(valueOf(path.startTime), value()) : null;
        return issue === null ? null : { kind: 'times', message: issue };
      });
    },
    { submission: submission(() => this.save()) },
  );
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
  private finished = false;

  protected readonly rule = computed(() => parsedRule(this.draft.model()));
  protected readonly repeats = computed(
    () => !['ONCE', 'DATES'].includes(this.draft.model().recurrence.pattern.kind),
  );
  protected readonly times = computed(() => {
    const { startTime, endTime } = this.draft.model();
    return { startTime, endTime, timeZone: this.group().timeZone };
  });
  protected readonly shownRule = computed(() =>
    timesHold(this.draft.model()) ? this.rule() : null,
  );
  protected readonly sentence = computed(() => {
    const rule = this.shownRule();
    return rule === null ? '' : sentence(rule, this.times(), this.locale);
  });
  /** What is asked about while it is planned; a change tells its own clashes before it is applied. */
  protected readonly asked = computed<PlannedSessions | null>(() => {
    if (this.series() !== null || this.shownRule() === null) return null;
    const read = Schema.safeParse(this.draft.model());
    return read.success ? { ...read.data, exceptSessionId: null } : null;
  });
  protected readonly inseeCode = computed(
    () => this.surroundings.venue(this.draft.model().venueId)?.inseeCode ?? this.group().inseeCode,
  );

  unsaved(): boolean {
    return !this.finished && this.form().dirty();
  }

  protected setParallel(parallel: boolean): void {
    this.form.parallel().value.set(parallel);
    this.form.parallel().markAsDirty();
  }

  protected exclude(date: string): void {
    const { pattern, added, excluded } = this.form.recurrence;
    if (pattern.kind().value() === 'DATES')
      added().value.update((dates) => dates.filter((each) => each !== date));
    else excluded().value.update((dates) => [...dates, date].sort());
    this.form.recurrence().markAsDirty();
  }

  /** The session from which the person came, where a change may begin with it. */
  private chosen(): string | undefined {
    return this.coming().find(({ originalStart }) => originalStart === this.pivot())
      ?.originalStart as string | undefined;
  }

  private async save(): Promise<void> {
    this.lastRefusal.set(undefined);
    // The id stays in the draft, so that a request repeated after a broken connection makes one series, not two.
    if (this.draft.model().id === '')
      this.draft.model.update((answers) => ({ ...answers, id: newId() }));
    const answers = this.draft.model();
    const draft: SeriesDraft = { ...Schema.parse(answers), id: answers.id };
    const stored = this.series();
    try {
      if (stored) await this.change(stored, draft);
      else this.finish(this.planned, await this.api.plan(this.group().id, draft));
    } catch (problem) {
      this.lastRefusal.set(problem);
      throw problem;
    }
  }

  private async change(stored: SeriesView, draft: SeriesDraft): Promise<void> {
    const settled = await this.conflict.settle({
      save: () => this.ask(draft, this.draft.version()),
      read: () => this.api.read(stored.id),
      differences: (theirs) => seriesDifferences(draft, theirs, this.surroundings, this.locale),
      overwrite: ({ version }) => this.ask(draft, version),
      adopt: (theirs) => this.adopted.emit(theirs),
    });
    if (!settled) this.draft.discard();
  }

  private async ask(draft: SeriesDraft, version: number): Promise<void> {
    const { SeriesChangeDialog: dialog } = await import('./series-change-dialog');
    const data: ChangeQuestion = {
      id: draft.id,
      version,
      draft,
      coming: this.coming(),
      pivot: this.chosen() ?? this.coming()[0]?.originalStart ?? '',
      scope: this.chosen() === undefined ? 'ALL' : 'FOLLOWING',
    };
    const opened = this.dialog.open<
      SeriesChangeDialog,
      ChangeQuestion,
      SeriesChange | ProblemError
    >(dialog, { data, width: '36rem' });
    const answer = await firstValueFrom(opened.afterClosed());
    if (answer instanceof ProblemError) throw answer;
    if (answer) this.finish(this.changed, answer);
  }

  private finish<T>(told: OutputEmitterRef<T>, result: T): void {
    this.finished = true;
    this.draft.discard();
    told.emit(result);
  }
}
