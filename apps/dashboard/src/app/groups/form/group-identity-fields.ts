import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelect } from '@angular/material/select';
import { AUDIENCE_LABELS, GROUP_KIND_LABELS, THEME_LABELS } from '@presence/domain';
import { Choices } from '../../forms/choices';
import { FormSection } from '../../forms/form-section';
import { optionsOf } from '../../forms/options';
import { errorOf } from '../../forms/sending';
import { injectLocale } from '../../page/locale';
import type { GroupFormModel } from './group-form.model';
import { Surroundings } from '../surroundings';

/** What the group is, and for whom. */
@Component({
  selector: 'p-group-identity-fields',
  imports: [
    Choices,
    FormField,
    FormSection,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './group-identity-fields.html',
  styleUrl: './group-fields.scss',
})
export class GroupIdentityFields {
  private readonly locale = injectLocale();
  readonly form = input.required<FieldTree<GroupFormModel>>();

  protected readonly branches = inject(Surroundings).branches;
  protected readonly kinds = optionsOf(GROUP_KIND_LABELS, this.locale);
  protected readonly themes = optionsOf(THEME_LABELS, this.locale);
  protected readonly audiences = optionsOf(AUDIENCE_LABELS, this.locale);
  protected readonly errorOf = errorOf;
}
