import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { GemReportView } from '@presence/contract';
import { gemFactWords } from '@presence/domain';
import { formDraft } from '../../forms/drafts';
import { FormFrame } from '../../forms/form-frame';
import { FormSection } from '../../forms/form-section';
import { formToSave } from '../../forms/form-to-save';
import { NumberInput } from '../../forms/number-input';
import { errorOf } from '../../forms/sending';
import { injectLocale } from '../../page/locale';
import { ReportsApi } from '../reports-api';
import { GemFact } from './gem-fact';
import { GemLines, JOB_TEXTS, VOLUNTEER_TEXTS } from './gem-lines';
import {
  gemDifferences,
  GemReportForm as Schema,
  type GemReportFormModel,
  NEW_JOB,
  NEW_VOLUNTEERS,
} from './gem-report-form.model';

/** What a GEM declares for a year: all that Présence cannot know, and corrections of what it does. */
@Component({
  selector: 'p-gem-report-form',
  imports: [
    FormField,
    FormFrame,
    FormSection,
    GemFact,
    GemLines,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    NumberInput,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './gem-report-form.html',
  styleUrl: './gem-report-form.scss',
})
export class GemReportForm {
  private readonly api = inject(ReportsApi);
  private readonly locale = injectLocale();

  readonly report = input.required<GemReportView>();
  /** The report as it is stored now, be it what was typed or what somebody else did. */
  readonly saved = output<GemReportView>();

  protected readonly words = computed(() => {
    const { facts, year, today } = this.report();
    return gemFactWords(facts, { year, today, locale: this.locale });
  });
  private readonly draft = formDraft<GemReportFormModel>(
    () => `gem-report.${this.report().year}.${this.report().groupId}`,
    () => ({ version: this.report().version, value: this.report().declaration }),
  );
  protected readonly page = formToSave(this.draft, {
    rules: (path) => validateStandardSchema(path, Schema),
    write: (typed, version) => this.api.save(this.report(), Schema.parse(typed), version),
    saved: (report) => this.saved.emit(report),
    conflict: {
      read: () => this.api.read(this.report()),
      differences: gemDifferences,
      adopt: (theirs) => this.saved.emit(theirs),
    },
  });
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;
  protected readonly jobs = computed(() =>
    [...this.form.jobs].map(({ duty, qualification, fullTimeEquivalent: number }) => ({
      ...{ duty, qualification, number },
    })),
  );
  protected readonly volunteers = computed(() =>
    [...this.form.volunteers].map(({ duty, qualification, count: number }) => ({
      ...{ duty, qualification, number },
    })),
  );
  protected readonly jobTexts = JOB_TEXTS;
  protected readonly volunteerTexts = VOLUNTEER_TEXTS;

  protected addJob(): void {
    this.draft.model.update((typed) => ({ ...typed, jobs: [...typed.jobs, NEW_JOB] }));
  }

  protected removeJob(at: number): void {
    this.draft.model.update((typed) => ({
      ...typed,
      jobs: typed.jobs.filter((_, index) => index !== at),
    }));
  }

  protected addVolunteers(): void {
    this.draft.model.update((typed) => ({
      ...typed,
      volunteers: [...typed.volunteers, NEW_VOLUNTEERS],
    }));
  }

  protected removeVolunteers(at: number): void {
    this.draft.model.update((typed) => ({
      ...typed,
      volunteers: typed.volunteers.filter((_, index) => index !== at),
    }));
  }
}
