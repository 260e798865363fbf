import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { validate, validateStandardSchema } from '@angular/forms/signals';
import type {
  PlannedSessions,
  SeriesChange,
  SeriesDraft,
  SeriesView,
  SessionView,
} from '@presence/contract';
import { type Group, type Id, sentence, teamInTurn, timesIssue } from '@presence/domain';
import { formDraft } from '../../forms/drafts';
import { FormSection } from '../../forms/form-section';
import { StandingRefusal } from '../../forms/standing-refusal';
import { Surroundings } from '../../groups/surroundings';
import { injectOpenDialog } from '../../page/dialog';
import { injectLocale } from '../../page/locale';
import { ProblemError } from '../../problems/problem-error';
import { isGroupAlone } from '../clashes';
import { PlannedClashes } from '../planned-clashes';
import {
  parsedRule,
  type SeriesFormModel,
  seriesFormModel,
  SeriesForm as Schema,
  timesHold,
} from './series-form.model';
import { SeriesApi } from './series-api';
import type { ChangeQuestion } from './change/series-change-dialog';
import { SeriesClashes } from './series-clashes';
import { namesOf, seriesDifferences } from './change/series-differences';
import { SeriesHolidayFields } from './fields/series-holiday-fields';
import { SeriesPatternFields } from './fields/series-pattern-fields';
import { SeriesPeriodFields } from './fields/series-period-fields';
import { SeriesPlaceFields } from './fields/series-place-fields';
import { SeriesPreview } from './fields/series-preview';
import { FormFrame } from '../../forms/form-frame';
import { formToSave, NOT_SAVED } from '../../forms/form-to-save';

/** Dates of which the preview says who leads. */
const LED_DATES = 3;

/** What was done: a series planned, or one changed. */
type Planned = { series?: SeriesView; change?: SeriesChange };

const draftOf = (typed: SeriesFormModel): SeriesDraft => ({
  ...Schema.parse(typed),
  id: typed.id,
});

/** The rule of a series, said as a sentence and shown as dates while it is written. */
@Component({
  selector: 'p-series-form',
  imports: [
    FormFrame,
    FormSection,
    PlannedClashes,
    SeriesClashes,
    SeriesHolidayFields,
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
  private readonly openDialog = injectOpenDialog();
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
      value: seriesFormModel(this.series(), this.group()),
    }),
  );
  protected readonly page = formToSave(this.draft, {
    rules: (path) => {
      validateStandardSchema(path, Schema);
      validate(path.endTime, ({ value, valueOf }) => {
        const issue =
          value() && valueOf(path.startTime) ? timesIssue(valueOf(path.startTime), value()) : null;
        return issue === null ? null : { kind: 'times', message: issue };
      });
    },
    write: (typed, version) => this.write(draftOf(typed), version),
    saved: ({ series, change }) => {
      if (series) this.planned.emit(series);
      if (change) this.changed.emit(change);
    },
    conflict: {
      read: ({ id }) => this.api.read(id),
      differences: (typed, theirs) =>
        seriesDifferences(draftOf(typed), theirs, this.surroundings, this.locale),
      adopt: (theirs) => this.adopted.emit(theirs),
    },
  });
  protected readonly form = this.page.fields;
  protected readonly action = computed(() =>
    this.series()
      ? $localize`:@@series.saveChange:Enregistrer le changement…`
      : $localize`:@@series.save:Créer les séances`,
  );
  private readonly standing = new StandingRefusal(() => this.form);
  protected readonly refusal = this.standing.cause;
  protected readonly groupRefused = computed(
    () => this.refusal() !== undefined && isGroupAlone(this.refusal()),
  );

  protected readonly rule = computed(() => parsedRule(this.draft.model()));
  protected readonly repeats = computed(
    () => !['ONCE', 'DATES'].includes(this.draft.model().recurrence.pattern.kind),
  );
  protected readonly times = computed(() => {
    const { startTime, endTime } = this.draft.model();
    return { startTime, endTime, timeZone: this.group().timeZone };
  });
  protected readonly choices = computed(() => {
    const { onPublicHolidays, onSchoolHolidays } = this.draft.model();
    return { onPublicHolidays, onSchoolHolidays };
  });
  protected readonly shownRule = computed(() =>
    timesHold(this.draft.model()) ? this.rule() : null,
  );
  protected readonly sentence = computed(() => {
    const rule = this.shownRule();
    return rule === null ? '' : sentence(rule, { ...this.times(), ...this.choices() }, this.locale);
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

  /** Who leads each of the first dates of a new series. Of one that changes, the change itself tells. */
  protected readonly leaders = computed(() => {
    const { facilitatorIds, rotates } = this.draft.model();
    if (this.series() !== null || facilitatorIds.length === 0) return [];
    const ofTurn = (turn: number) =>
      rotates ? teamInTurn(facilitatorIds, this.group().facilitatorPlaces, turn) : facilitatorIds;
    return Array.from({ length: LED_DATES }, (_, turn) => namesOf(ofTurn(turn), this.surroundings));
  });

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

  private write(draft: SeriesDraft, version: number): Promise<Planned | typeof NOT_SAVED> {
    return this.standing.noting(async () => {
      if (!this.series()) return { series: await this.api.plan(this.group().id, draft) };
      const change = await this.ask(draft, version);
      return change ? { change } : NOT_SAVED;
    });
  }

  /** Shows what the change does, and makes it once the person agrees. */
  private async ask(draft: SeriesDraft, version: number): Promise<SeriesChange | undefined> {
    const load = () =>
      import('./change/series-change-dialog').then(({ SeriesChangeDialog }) => SeriesChangeDialog);
    const data: ChangeQuestion = {
      id: draft.id,
      version,
      draft,
      coming: this.coming(),
      pivot: this.chosen() ?? this.coming()[0]?.originalStart ?? '',
      nameOf: (id: Id) => namesOf([id], this.surroundings),
      scope: this.chosen() === undefined ? 'ALL' : 'FOLLOWING',
    };
    const change = await this.openDialog(load, data, { width: '36rem' });
    if (change instanceof ProblemError) throw change;
    return change;
  }
}
