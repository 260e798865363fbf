import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelect } from '@angular/material/select';
import { HomeSupportSettingsDraft } from '@presence/contract';
import type { HomeSupportSettings } from '@presence/domain';
import { FormProblem } from '../forms/form-problem';
import { FormSection } from '../forms/form-section';
import { NumberInput } from '../forms/number-input';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { VersionConflict } from '../forms/version-conflict';
import { Announcer } from '../page/announcer';
import { HomeSupportApi } from './home-support-api';
import { homeSupportDifferences } from './home-support-differences';
import { EFFECTS, KEEPING, MAIL, SEEING, SILENCE, STEPS, WAITING } from './home-support-terms';

const draftOf = ({
  version: _v,
  heatwaveFrom: _f,
  heatwaveUntil: _u,
  ...draft
}: HomeSupportSettings): HomeSupportSettingsDraft => draft;

@Component({
  selector: 'p-home-support-form',
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
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    NumberInput,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home-support-form.html',
  styleUrl: '../needs/need-form.scss',
})
export class HomeSupportForm {
  private readonly api = inject(HomeSupportApi);
  private readonly announcer = inject(Announcer);
  private readonly conflict = inject(VersionConflict);

  readonly settings = input.required<HomeSupportSettings>();
  readonly slug = input.required<string>();
  readonly changed = output<HomeSupportSettings>();

  /** What is typed stays when something else of the settings changes, such as the heatwave. */
  private readonly model = linkedSignal<HomeSupportSettings, HomeSupportSettingsDraft>({
    source: this.settings,
    computation: (settings, before) =>
      before && homeSupportDifferences(draftOf(before.source), draftOf(settings)).length === 0
        ? before.value
        : draftOf(settings),
  });
  protected readonly form = form(
    this.model,
    (path) => validateStandardSchema(path, HomeSupportSettingsDraft),
    { submission: submission(() => this.save()) },
  );
  protected readonly seeing = SEEING;
  protected readonly waiting = WAITING;
  protected readonly mail = MAIL;
  protected readonly keeping = KEEPING;
  protected readonly silence = SILENCE;
  protected readonly steps = STEPS;
  protected readonly effects = EFFECTS;
  protected readonly errorOf = errorOf;
  protected readonly publicForm = () => `/demander-un-appel/${this.slug()}`;

  unsaved(): boolean {
    return this.form().dirty();
  }

  private async save(): Promise<void> {
    const typed = this.model();
    const store = async (version: number) => this.take(await this.api.save(typed, version));
    const done = await this.conflict.settle({
      save: () => store(this.settings().version),
      read: () => this.api.read(),
      differences: (stored) => homeSupportDifferences(typed, draftOf(stored)),
      overwrite: ({ version }) => store(version),
      adopt: (stored) => this.take(stored),
    });
    if (done) this.announcer.say($localize`:@@forms.saved:C’est enregistré.`);
  }

  private take(stored: HomeSupportSettings): void {
    this.model.set(draftOf(stored));
    this.form().reset();
    this.changed.emit(stored);
  }
}
