import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import {
  FormField,
  maxLength,
  validate,
  validateStandardSchema,
  validateTree,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { SessionView } from '@presence/contract';
import {
  type Audience,
  AUDIENCE_LABELS,
  attendanceIssues,
  correctionNeedsReason,
  looksPrivate,
} from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { formDraft } from '../forms/drafts';
import { errorWithin } from '../forms/field-errors';
import { errorOf } from '../forms/sending';
import { isOffline } from '../offline/offline-queue';
import { injectLocale } from '../page/locale';
import { problemOf } from '../problems/problem-error';
import {
  attendanceDraftOf,
  AttendanceFormModel,
  attendanceModelOf,
  changesNumbers,
} from './attendance-form.model';
import { AttendanceWriter } from './attendance-writer';
import { CorrectionFields } from './correction-fields';
import { HeadCount } from './head-count';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';

/** As the schema of Attendance has it; the field then stops there. */
const NOTE_LENGTH = 280;

/** The numbers of one session. There is no field for a name, and there will be none. */
@Component({
  selector: 'p-attendance-form',
  imports: [
    CorrectionFields,
    FormFrame,
    FormField,
    HeadCount,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attendance-form.html',
  styleUrl: './attendance-form.scss',
})
export class AttendanceForm {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly writer = inject(AttendanceWriter);
  private readonly current = inject(CurrentAssociation);
  private readonly locale = injectLocale();

  readonly associationId = input.required<string>();
  readonly session = input.required<SessionView>();
  readonly audiences = input<readonly Audience[]>([]);
  /** The words to show once the numbers are stored, or kept for later. */
  readonly saved = output<string>();

  protected readonly draft = formDraft(
    () => `attendance.${this.session().id}`,
    () => ({
      version: this.session().attendance?.version ?? 0,
      value: attendanceModelOf(this.session().attendance),
    }),
  );
  protected readonly page = formToSave(this.draft, {
    rules: (path) => {
      validateStandardSchema(path, AttendanceFormModel);
      maxLength(path.note, NOTE_LENGTH, { message: 'TEXT_TOO_LONG' });
      validateTree(path, ({ value, fieldTree }) =>
        attendanceIssues(value()).map(({ path: [field], message }) => ({
          kind: 'sum',
          message,
          fieldTree:
            field === 'countsByAudience' ? fieldTree.countsByAudience : fieldTree.firstTimerCount,
        })),
      );
      validate(path.reason, ({ value }) =>
        this.reasonDue() && value() === '' ? { kind: 'due', message: 'REQUIRED' } : null,
      );
    },
    write: (typed, version) => this.write(typed, version),
    saved: (text) => this.saved.emit(text),
    atFault: () => this.showFault(),
  });
  /** The API, or the missing network, asked for a reason that seemed not to be due. */
  private readonly reasonAsked = signal(false);
  /** Why the numbers that stand are changed is to be said. */
  protected readonly reasonDue = computed(() => {
    const { attendance } = this.session();
    if (!attendance || !changesNumbers(this.draft.model(), attendance)) return false;
    const by = this.current.organiserId() ?? '';
    return this.reasonAsked() || correctionNeedsReason(attendance, by, new Date().toISOString());
  });
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;
  protected readonly errorWithin = errorWithin;
  protected readonly noteLength = computed(() => this.draft.model().note.length);
  /** A name, a number or a diagnosis that the note seems to hold. */
  protected readonly hint = computed(() => looksPrivate(this.draft.model().note));
  protected readonly action = computed(() =>
    this.draft.model().attendeeCount === 0
      ? $localize`:@@attendance.saveNobody:Enregistrer : personne n’est venu`
      : $localize`:@@attendance.save:Enregistrer les présences`,
  );
  protected readonly counting = signal(false);
  protected readonly lines = computed(() =>
    this.audiences().map((audience) => ({
      audience,
      label: AUDIENCE_LABELS[audience][this.locale],
    })),
  );
  protected readonly countsShown = computed(
    () => this.counting() || Object.keys(this.draft.model().countsByAudience).length > 0,
  );

  protected countOf(audience: Audience): number {
    return this.draft.model().countsByAudience[audience] ?? 0;
  }

  protected count(audience: Audience, people: number): void {
    this.form.countsByAudience().value.update((counts) => ({ ...counts, [audience]: people }));
  }

  /** The first number at fault may lie under the edge of a phone. */
  private showFault(): void {
    this.host.nativeElement
      .querySelector<HTMLElement>('p-head-count.wrong input, p-correction-fields input')
      ?.focus();
  }

  /** Resolves to what to say. */
  private async write(typed: AttendanceFormModel, version: number): Promise<string> {
    try {
      return await this.writer.enter({
        associationId: this.associationId(),
        sessionId: this.session().id,
        version,
        draft: attendanceDraftOf(typed),
        adopt: () => this.draft.discard(),
      });
    } catch (error) {
      const { issues } = problemOf(error);
      if (isOffline(error) || issues.some(({ path: [first] }) => first === 'correction'))
        this.reasonAsked.set(true);
      throw error;
    }
  }
}
