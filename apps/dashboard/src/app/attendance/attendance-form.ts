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
import { FormField, maxLength, validateStandardSchema, validateTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AttendanceDraft, type SessionView } from '@presence/contract';
import {
  type Attendance,
  type Audience,
  AUDIENCE_LABELS,
  attendanceIssues,
  looksPrivate,
} from '@presence/domain';
import { formDraft } from '../forms/drafts';
import { errorWithin } from '../forms/field-errors';
import { errorOf } from '../forms/sending';
import { VersionConflict } from '../forms/dialogs/version-conflict';
import { OfflineQueue } from '../offline/offline-queue';
import { injectLocale } from '../page/locale';
import { AttendanceApi } from './attendance-api';
import { differencesOf, thanks } from './attendance-labels';
import { HeadCount } from './head-count';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';

/** As the schema of Attendance has it; the field then stops there. */
const NOTE_LENGTH = 280;

/** The numbers of one session. There is no field for a name, and there will be none. */
@Component({
  selector: 'p-attendance-form',
  imports: [
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
  private readonly api = inject(AttendanceApi);
  private readonly queue = inject(OfflineQueue);
  private readonly conflict = inject(VersionConflict);
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
      value: draftOf(this.session().attendance),
    }),
  );
  protected readonly page = formToSave(this.draft, {
    rules: (path) => {
      validateStandardSchema(path, AttendanceDraft);
      maxLength(path.note, NOTE_LENGTH, { message: 'TEXT_TOO_LONG' });
      validateTree(path, ({ value, fieldTree }) =>
        attendanceIssues(value()).map(({ path: [field], message }) => ({
          kind: 'sum',
          message,
          fieldTree:
            field === 'countsByAudience' ? fieldTree.countsByAudience : fieldTree.firstTimerCount,
        })),
      );
    },
    write: (typed, version) => this.write(AttendanceDraft.parse(typed), version),
    saved: (text) => this.saved.emit(text),
    atFault: () => this.showFault(),
  });
  protected readonly form = this.page.fields;
  protected readonly errorOf = errorOf;
  protected readonly errorWithin = errorWithin;
  protected readonly noteLength = computed(() => this.draft.model().note.length);
  /** A name, a number or a diagnosis that the note seems to hold. */
  protected readonly hint = computed(() => looksPrivate(this.draft.model().note));
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
    this.host.nativeElement.querySelector<HTMLElement>('p-head-count.wrong input')?.focus();
  }

  /** Resolves to what to say. */
  private async write(draft: AttendanceDraft, version: number): Promise<string> {
    const { note, ...numbers } = draft;
    let mine = true;
    const store = async () => (mine = await this.store(draft, version));
    const waiting = { kind: 'ATTENDANCE', subject: this.session().id, version, draft: numbers };
    // A note is not kept on the device: with one, the failure stands and the form stays.
    if (await this.queue.keepWhenOffline(store, this.associationId(), waiting, note === ''))
      return $localize`:@@attendance.kept:Pas de réseau : les nombres sont gardés sur cet appareil et partiront dès son retour.`;
    return mine
      ? thanks(draft.attendeeCount, draft.firstTimerCount)
      : $localize`:@@attendance.keptTheirs:Les nombres déjà enregistrés sont gardés.`;
  }

  private store(draft: AttendanceDraft, version: number): Promise<boolean> {
    const association = this.associationId();
    const { id } = this.session();
    return this.conflict.settle<Attendance>({
      save: () => this.api.enter(association, id, version, draft),
      read: () => this.api.read(association, id),
      differences: (stored) => differencesOf(draft, stored),
      overwrite: (stored) => this.api.enter(association, id, stored.version, draft),
      adopt: () => this.draft.discard(),
    });
  }
}

const draftOf = (attendance: Attendance | null): AttendanceDraft => ({
  attendeeCount: attendance?.attendeeCount ?? 0,
  firstTimerCount: attendance?.firstTimerCount ?? 0,
  countsByAudience: attendance?.countsByAudience ?? {},
  note: attendance?.note ?? '',
});
