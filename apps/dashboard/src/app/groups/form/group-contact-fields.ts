import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { meetsOnline } from '@presence/domain';
import { FormSection } from '../../forms/form-section';
import { errorOf } from '../../forms/sending';
import type { GroupFormModel } from './group-form.model';

/** How the public reaches the group, by the organisers' own choice, and what becomes public thereby. */
@Component({
  selector: 'p-group-contact-fields',
  imports: [FormField, FormSection, MatError, MatFormField, MatHint, MatInput, MatLabel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './group-contact-fields.html',
  styleUrl: './group-fields.scss',
})
export class GroupContactFields {
  readonly form = input.required<FieldTree<GroupFormModel>>();

  protected readonly errorOf = errorOf;
  protected readonly contact = computed(() => this.form().contact().value());
  protected readonly publicLink = computed(() =>
    this.online() ? this.form().publicOnlineLink().value() : '',
  );
  protected readonly online = computed(() => {
    const format = this.form().format().value();
    return format !== '' && meetsOnline(format);
  });
}
