import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  resource,
  signal,
} from '@angular/core';
import { MatOption } from '@angular/material/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatProgressBar } from '@angular/material/progress-bar';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatSelect } from '@angular/material/select';
import type { SeriesChange, SeriesDraft, SessionView } from '@presence/contract';
import type { ChangeScope, Id } from '@presence/domain';
import { DialogFrame } from '../../../forms/dialogs/dialog-frame';
import { InView } from '../../../forms/in-view';
import { Dialog } from '../../../page/dialog';
import { injectLocale } from '../../../page/locale';
import { ProblemError, problemOf } from '../../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../../problems/problem-texts';
import { SeriesApi } from '../series-api';
import { changeDraft } from './series-change-form.model';
import { PlannedClashes } from '../../planned-clashes';
import { SeriesChangeList } from './series-change-list';
import { SeriesClashes } from '../series-clashes';
import { formatDay } from '../../session-labels';

export type ChangeQuestion = {
  id: Id;
  version: number;
  draft: SeriesDraft;
  coming: readonly SessionView[];
  pivot: string;
  nameOf: (id: Id) => string;
  /** How far the change reaches at first; all of it where nothing is said. */
  scope?: ChangeScope;
};

/** Asks how far a change of rule reaches, and shows what it will do before it is done. */
@Component({
  selector: 'p-series-change-dialog',
  imports: [
    DialogFrame,
    InView,
    MatFormField,
    MatLabel,
    MatOption,
    MatProgressBar,
    MatRadioButton,
    MatRadioGroup,
    MatSelect,
    PlannedClashes,
    SeriesChangeList,
    SeriesClashes,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './series-change-dialog.html',
  styleUrl: './series-change-dialog.scss',
})
export class SeriesChangeDialog extends Dialog<ChangeQuestion, SeriesChange | ProblemError> {
  private readonly api = inject(SeriesApi);
  protected readonly question = this.data;
  private readonly locale = injectLocale();

  protected readonly scope = signal<ChangeScope>(this.question.scope ?? 'ALL');
  protected readonly pivot = signal(this.question.pivot);
  protected readonly parallel = signal(this.question.draft.parallel ?? false);
  private readonly draft = computed<SeriesDraft>(() => ({
    ...this.question.draft,
    parallel: this.parallel(),
  }));
  protected readonly sending = signal(false);
  protected readonly refusal = signal<ProblemError | undefined>(undefined);
  protected readonly refusalText = computed(
    () => PROBLEM_TEXTS[this.refusal()?.code ?? 'INTERNAL'],
  );

  protected readonly sessions = this.question.coming.map(({ originalStart, date, timeZone }) => ({
    pivot: originalStart ?? '',
    words: formatDay(originalStart?.slice(0, 10) ?? date, this.locale, timeZone),
  }));
  protected readonly preview = resource({
    params: () => changeDraft(this.scope(), this.pivot(), this.draft(), true),
    loader: ({ params }) => this.api.change(this.question.id, this.question.version, params),
  });
  protected readonly groupId = this.question.coming[0]?.groupId ?? '';
  protected readonly groupRefused = computed(() => this.refusal()?.code === 'GROUP_BUSY');
  protected readonly change = computed(() =>
    this.preview.hasValue() ? this.preview.value() : undefined,
  );
  protected readonly previewProblem = computed(() => {
    const error = this.preview.error();
    return error ? problemOf(error.cause ?? error) : undefined;
  });
  protected readonly previewProblemText = computed(
    () => PROBLEM_TEXTS[this.previewProblem()?.code ?? 'INTERNAL'],
  );

  // A refusal speaks of what was asked then: another choice takes it away.
  protected setScope(scope: ChangeScope): void {
    this.scope.set(scope);
    this.refusal.set(undefined);
  }

  protected setPivot(pivot: string): void {
    this.pivot.set(pivot);
    this.refusal.set(undefined);
  }

  protected setParallel(parallel: boolean): void {
    this.parallel.set(parallel);
    this.refusal.set(undefined);
  }

  protected async apply(): Promise<void> {
    this.sending.set(true);
    this.refusal.set(undefined);
    try {
      this.close(
        await this.api.change(
          this.question.id,
          this.question.version,
          changeDraft(this.scope(), this.pivot(), this.draft(), false),
        ),
      );
    } catch (cause) {
      const problem = problemOf(cause);
      // A newer version, or a field refused, is settled in the form itself.
      if (problem.code === 'VERSION_CONFLICT' || problem.issues.length > 0) this.close(problem);
      else this.refusal.set(problem);
    } finally {
      this.sending.set(false);
    }
  }
}
