import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { ActivityReportView } from '@presence/contract';
import { type ActivityDeclaration, periodInWords } from '@presence/domain';
import { formDraft } from '../../forms/drafts';
import { FormFrame } from '../../forms/form-frame';
import { FormSection } from '../../forms/form-section';
import { formToSave } from '../../forms/form-to-save';
import { errorOf } from '../../forms/sending';
import { injectLocale } from '../../page/locale';
import { ReportsApi } from '../reports-api';
import {
  ACTIVITY_TEXTS,
  activityDifferences,
  ActivityReportForm as Schema,
} from './activity-report-form.model';

/** What an association says of a period: all that Présence cannot know. */
@Component({
  selector: 'p-activity-report-form',
  imports: [
    FormField,
    FormFrame,
    FormSection,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './activity-report-form.html',
  styleUrl: './activity-report-form.scss',
})
export class ActivityReportForm {
  private readonly api = inject(ReportsApi);
  private readonly locale = injectLocale();

  readonly report = input.required<ActivityReportView>();
  /** The report as it is stored now, be it what was typed or what somebody else did. */
  readonly saved = output<ActivityReportView>();

  private readonly draft = formDraft<ActivityDeclaration>(
    () => `activity-report.${this.report().from}.${this.report().until}`,
    () => ({ version: this.report().version, value: this.report().declaration }),
  );
  protected readonly page = formToSave(this.draft, {
    rules: (path) => validateStandardSchema(path, Schema),
    write: (typed, version) => this.api.saveActivity(this.report(), Schema.parse(typed), version),
    saved: (report) => this.saved.emit(report),
    conflict: {
      read: () => this.api.readActivity(this.report()),
      differences: activityDifferences,
      adopt: (theirs) => this.saved.emit(theirs),
    },
  });
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;
  protected readonly texts = ACTIVITY_TEXTS;
  protected readonly lastPeriod = computed(() => {
    const { last } = this.report();
    return last && periodInWords(last, this.locale);
  });

  /** What the report before said at a text that is still empty here. */
  protected earlier(name: keyof ActivityDeclaration): string {
    return this.draft.model()[name] === '' ? (this.report().last?.declaration[name] ?? '') : '';
  }

  protected takeOver(name: keyof ActivityDeclaration): void {
    const text = this.earlier(name);
    this.draft.model.update((typed) => ({ ...typed, [name]: text }));
  }
}
