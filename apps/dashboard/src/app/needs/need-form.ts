import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  untracked,
} from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatSelect } from '@angular/material/select';
import type { NeedDraft, NeedView, PersonView } from '@presence/contract';
import { type ContactKind, dateIn, needInWords, USUAL_MINUTES } from '@presence/domain';
import { FormSection } from '../forms/form-section';
import { optionsFrom } from '../forms/options';
import { NumberInput } from '../forms/number-input';
import { errorOf } from '../forms/sending';
import { injectOpenDialog } from '../page/dialog';
import { injectLocale } from '../page/locale';
import { needFormModel, needDraft, NeedForm as Schema } from './need-form.model';
import { HOLIDAYS, KINDS, NTHS, REASONS, RHYTHMS, WEEKDAY_OPTIONS } from './need-labels';
import { needDifferences } from './need-differences';
import { NeedsApi } from './needs-api';
import { PRIORITY_LABELS } from './priority-labels';
import { WindowsField } from './windows-field';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';
import { formInMemory } from '../forms/drafts';

@Component({
  selector: 'p-need-form',
  imports: [
    FormFrame,
    FormField,
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
  private readonly openDialog = injectOpenDialog();
  private readonly locale = injectLocale();

  readonly person = input.required<PersonView>();
  /** The need to change; null for a new one. */
  readonly need = input.required<NeedView | null>();
  readonly saved = output();
  /** Somebody else's need was preferred to what was typed. */
  readonly adopted = output();

  private readonly typed = formInMemory(() => ({
    version: this.need()?.version ?? 0,
    value: needFormModel(this.need(), dateIn(this.person().timeZone)),
  }));
  private readonly model = this.typed.model;
  protected readonly page = formToSave(this.typed, {
    rules: (path) => validateStandardSchema(path, Schema),
    agreed: (typed) =>
      this.need() ? this.agreed(needDraft(typed, typed.id)) : Promise.resolve(true),
    write: (typed, version) => {
      const draft = needDraft(typed, typed.id);
      return this.need()
        ? this.api.change(draft, version)
        : this.api.create(this.person().id, draft);
    },
    saved: () => this.saved.emit(),
    conflict: {
      read: ({ id }) => this.api.read(this.person().id, id),
      differences: (typed, theirs) => needDifferences(typed, theirs, this.locale),
      adopt: () => this.adopted.emit(),
    },
  });
  protected readonly form = this.page.fields;
  protected readonly kinds = KINDS;
  protected readonly rhythms = RHYTHMS;
  protected readonly nths = NTHS;
  protected readonly reasons = REASONS;
  protected readonly holidays = HOLIDAYS;
  protected readonly weekdays = WEEKDAY_OPTIONS(this.locale);
  protected readonly priorities = optionsFrom(PRIORITY_LABELS);
  protected readonly consented = computed(() =>
    this.person().consented.includes(this.model().kind),
  );
  protected readonly errorOf = errorOf;
  /** The need as it stands now, said in one sentence; empty while a field is wrong. */
  protected readonly sentence = computed(() => {
    const draft = Schema.safeParse(this.model());
    return draft.success ? needInWords(draft.data, this.locale) : '';
  });
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

  protected addPause(): void {
    const today = dateIn(this.person().timeZone);
    this.model.update((typed) => ({
      ...typed,
      pauses: [...typed.pauses, { from: today, until: today, reason: 'HOSPITAL' as const }],
    }));
  }

  protected removePause(at: number): void {
    this.model.update((typed) => ({
      ...typed,
      pauses: typed.pauses.filter((_, each) => each !== at),
    }));
  }

  /** Shows what the change does to the published rota, and asks; what changes nothing there asks nothing. */
  private async agreed(draft: NeedDraft): Promise<boolean> {
    const preview = await this.api.preview(draft);
    if (preview.goes.length === 0 && preview.comes.length === 0) return true;
    const load = () =>
      import('./need-preview-dialog').then(({ NeedPreviewDialog }) => NeedPreviewDialog);
    return (await this.openDialog(load, preview, { width: '34rem' })) ?? false;
  }
}
