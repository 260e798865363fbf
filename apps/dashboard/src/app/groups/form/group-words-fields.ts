import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { FormSection } from '../../forms/form-section';
import { errorOf } from '../../forms/sending';
import type { GroupFormModel } from './group-form.model';

/** What the group says of itself, and to somebody who has never come. */
@Component({
  selector: 'p-group-words-fields',
  imports: [
    CdkTextareaAutosize,
    FormField,
    FormSection,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './group-words-fields.html',
  styleUrl: './group-fields.scss',
})
export class GroupWordsFields {
  readonly form = input.required<FieldTree<GroupFormModel>>();
  protected readonly errorOf = errorOf;
}
