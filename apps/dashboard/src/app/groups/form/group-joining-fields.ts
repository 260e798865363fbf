import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { Choices } from '../../forms/choices';
import { FormSection } from '../../forms/form-section';
import { NumberInput } from '../../forms/number-input';
import { errorOf } from '../../forms/sending';
import { ACCESSIBILITY_OPTIONS } from '../../venues/accessibility-labels';
import type { GroupFormModel } from './group-form.model';
import { COST_OPTIONS, formatOpening, formatRegistration } from '../group-labels';

/** On which terms people come. */
@Component({
  selector: 'p-group-joining-fields',
  imports: [
    Choices,
    FormField,
    FormSection,
    MatCheckbox,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
    NumberInput,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './group-joining-fields.html',
  styleUrl: './group-fields.scss',
})
export class GroupJoiningFields {
  readonly form = input.required<FieldTree<GroupFormModel>>();

  protected readonly accessibility = ACCESSIBILITY_OPTIONS;
  protected readonly costs = COST_OPTIONS;
  protected readonly formatOpening = formatOpening;
  protected readonly formatRegistration = formatRegistration;
  protected readonly errorOf = errorOf;
}
