import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelect } from '@angular/material/select';
import { HomeSupportSettingsDraft } from '@presence/contract';
import { type HomeSupportSettings, kindsWithOtherHolidays } from '@presence/domain';
import { FormSection } from '../forms/form-section';
import { NumberInput } from '../forms/number-input';
import { errorOf } from '../forms/sending';
import { Announcer } from '../page/announcer';
import { injectOpenDialog } from '../page/dialog';
import { HomeSupportApi } from './home-support-api';
import { homeSupportDifferences } from './home-support-differences';
import { EFFECTS, KEEPING, MAIL, SEEING, SILENCE, STEPS, WAITING } from './home-support-labels';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';
import { formInMemory } from '../forms/drafts';

const draftOf = ({
  version: _v,
  heatwaveFrom: _f,
  heatwaveUntil: _u,
  ...draft
}: HomeSupportSettings): HomeSupportSettingsDraft => draft;

@Component({
  selector: 'p-home-support-form',
  imports: [
    FormFrame,
    FormField,
    FormSection,
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
  private readonly openDialog = injectOpenDialog();

  readonly settings = input.required<HomeSupportSettings>();
  readonly slug = input.required<string>();
  readonly changed = output<HomeSupportSettings>();

  /** What is typed stays when something else of the settings changes, such as the heatwave. */
  protected readonly page = formToSave(
    formInMemory(() => ({ version: this.settings().version, value: draftOf(this.settings()) })),
    {
      rules: (path) => validateStandardSchema(path, HomeSupportSettingsDraft),
      agreed: (typed) => this.agreed(typed),
      write: (typed, version) => this.api.save(typed, version),
      saved: (stored) => {
        this.changed.emit(stored);
        this.announcer.say($localize`:@@forms.saved:C’est enregistré.`);
      },
      conflict: {
        read: () => this.api.read(),
        differences: (typed, stored) => homeSupportDifferences(typed, draftOf(stored)),
        adopt: (stored) => this.changed.emit(stored),
      },
    },
  );
  protected readonly form = this.page.fields;
  protected readonly seeing = SEEING;
  protected readonly waiting = WAITING;
  protected readonly mail = MAIL;
  protected readonly keeping = KEEPING;
  protected readonly silence = SILENCE;
  protected readonly steps = STEPS;
  protected readonly effects = EFFECTS;
  protected readonly errorOf = errorOf;
  protected readonly publicForm = () => `/demander-un-appel/${this.slug()}`;

  /** Shows what other public holidays do to published rotas, and asks; what changes nothing there asks nothing. */
  private async agreed(typed: HomeSupportSettingsDraft): Promise<boolean> {
    if (kindsWithOtherHolidays(this.settings(), typed).length === 0) return true;
    const preview = await this.api.preview(typed);
    if (preview.days.length === 0 && preview.comes === 0) return true;
    const load = () => import('./holidays-dialog').then(({ HolidaysDialog }) => HolidaysDialog);
    return (await this.openDialog(load, preview, { width: '34rem' })) ?? false;
  }
}
