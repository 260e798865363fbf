import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatOption } from '@angular/material/core';
import { MatDialog } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatSelect } from '@angular/material/select';
import type { NeedDraft, NeedPreview, NeedView, PersonView } from '@presence/contract';
import { type ContactKind, needInWords, newId, USUAL_MINUTES } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { FormProblem } from '../forms/form-problem';
import { FormSection } from '../forms/form-section';
import { NumberInput } from '../forms/number-input';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { VersionConflict } from '../forms/version-conflict';
import { injectLocale } from '../page/locale';
import { dateIn } from '../page/when';
import { PeopleApi } from '../people/people-api';
import { optionsFrom, PRIORITY_TEXTS } from '../people/people-terms';
import { needAnswers, needDraft, NeedForm as Schema } from './need-answers';
import { HOLIDAYS, KINDS, NTHS, REASONS, RHYTHMS, WEEKDAY_OPTIONS } from './need-terms';
import { needDifferences } from './need-differences';
import { NeedsApi } from './needs-api';
import { WindowsField } from './windows-field';

@Component({
  selector: 'p-need-form',
  imports: [
    FormField,
    FormProblem,
    FormRoot,
    FormSection,
    MatButton,
    MatCheckbox,
    MatError,
    MatFormField,
    MatHint,
    MatIcon,
    MatIconButton,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    NumberInput,
    WindowsField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './need-form.html',
  styleUrl: './need-form.scss',
})
export class NeedForm {
  private readonly api = inject(NeedsApi);
  private readonly people = inject(PeopleApi);
  private readonly conflict = inject(VersionConflict);
  private readonly dialog = inject(MatDialog);
  private readonly locale = injectLocale();

  readonly person = input.required<PersonView>();
  /** The need to change; null for a new one. */
  readonly need = input.required<NeedView | null>();
  readonly saved = output();
  /** Somebody else's need was preferred to what was typed. */
  readonly adopted = output();

  private readonly model = linkedSignal(() =>
    needAnswers(this.need(), dateIn(this.person().timeZone)),
  );
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, Schema), {
    submission: submission(() => this.save()),
  });
  protected readonly kinds = KINDS;
  protected readonly rhythms = RHYTHMS;
  protected readonly nths = NTHS;
  protected readonly reasons = REASONS;
  protected readonly holidays = HOLIDAYS;
  protected readonly weekdays = WEEKDAY_OPTIONS(this.locale);
  protected readonly priorities = optionsFrom(PRIORITY_TEXTS);
  protected readonly consented = computed(() =>
    this.person().consented.includes(this.model().kind),
  );
  protected readonly errorOf = errorOf;
  /** The need as it stands now, said in one sentence; empty while a field is wrong. */
  protected readonly sentence = computed(() => {
    const draft = Schema.safeParse(this.model());
    return draft.success ? needInWords(draft.data, this.locale) : '';
  });
  private finished = false;
  private lastKind: ContactKind = 'CALL';

  constructor() {
    // The length of a new need follows its kind until somebody types another one.
    effect(() => {
      const kind = this.form.kind().value();
      untracked(() => {
        const length = this.form.durationMinutes();
        if (this.need() === null && length.value() === USUAL_MINUTES[this.lastKind])
          length.value.set(USUAL_MINUTES[kind]);
        this.lastKind = kind;
      });
    });
  }

  unsaved(): boolean {
    return !this.finished && this.form().dirty();
  }

  protected addPause(): void {
    const today = dateIn(this.person().timeZone);
    this.model.update((answers) => ({
      ...answers,
      pauses: [...answers.pauses, { from: today, until: today, reason: 'HOSPITAL' as const }],
    }));
  }

  protected removePause(at: number): void {
    this.model.update((answers) => ({
      ...answers,
      pauses: answers.pauses.filter((_, each) => each !== at),
    }));
  }

  private async save(): Promise<void> {
    const stored = this.need();
    if (this.model().id === '') this.model.update((answers) => ({ ...answers, id: newId() }));
    const answers = this.model();
    const draft = needDraft(answers, answers.id);
    if (stored === null) {
      await this.api.create(this.person().id, draft);
      return this.finish();
    }
    if (!(await this.agreed(draft))) return;
    await this.conflict.settle<NeedView>({
      save: () => this.api.change(draft, stored.version).then(() => this.finish()),
      read: async () =>
        (await this.people.read(this.person().id)).needs.find(({ id }) => id === draft.id) ??
        stored,
      differences: (theirs) => needDifferences(answers, theirs, this.locale),
      overwrite: ({ version }) => this.api.change(draft, version).then(() => this.finish()),
      adopt: () => {
        this.form().reset();
        this.adopted.emit();
      },
    });
  }

  private finish(): void {
    this.finished = true;
    this.saved.emit();
  }

  /** Shows what the change does to the published rota, and asks; what changes nothing there asks nothing. */
  private async agreed(draft: NeedDraft): Promise<boolean> {
    const preview = await this.api.preview(draft);
    if (preview.goes.length === 0 && preview.comes.length === 0) return true;
    const { NeedPreviewDialog } = await import('./need-preview-dialog');
    const opened = this.dialog.open<unknown, NeedPreview, boolean>(NeedPreviewDialog, {
      data: preview,
      width: '34rem',
    });
    return (await firstValueFrom(opened.afterClosed())) ?? false;
  }
}
