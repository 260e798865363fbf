import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatSelect, type MatSelectChange } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import {
  FACILITATION_MODE_LABELS,
  FORMAT_LABELS,
  LANGUAGE_LABELS,
  meetsInRoom,
  MOST_FACILITATOR_PLACES,
} from '@presence/domain';
import { CurrentAssociation } from '../../associations/current-association';
import { Choices } from '../../forms/choices';
import { FormSection } from '../../forms/form-section';
import { optionsOf } from '../../forms/options';
import { errorOf } from '../../forms/sending';
import { injectLocale } from '../../page/locale';
import { CommuneField } from '../../venues/commune-field';
import type { GroupFormModel } from './group-form.model';
import { Surroundings } from '../surroundings';

/** How, where and in which languages the group meets, and who leads it. */
@Component({
  selector: 'p-group-meeting-fields',
  imports: [
    Choices,
    CommuneField,
    FormField,
    FormSection,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './group-meeting-fields.html',
  styleUrl: './group-fields.scss',
})
export class GroupMeetingFields {
  private readonly locale = injectLocale();
  protected readonly slug = inject(CurrentAssociation).slug;
  protected readonly surroundings = inject(Surroundings);

  readonly form = input.required<FieldTree<GroupFormModel>>();
  readonly communeName = input('');

  protected readonly formats = optionsOf(FORMAT_LABELS, this.locale);
  protected readonly modes = optionsOf(FACILITATION_MODE_LABELS, this.locale);
  protected readonly languages = optionsOf(LANGUAGE_LABELS, this.locale);
  protected readonly placeCounts = Array.from(
    { length: MOST_FACILITATOR_PLACES },
    (_, index) => index + 1,
  );
  protected readonly errorOf = errorOf;

  protected readonly inRoom = computed(() => {
    const format = this.form().format().value();
    return format !== '' && meetsInRoom(format);
  });
  protected readonly venue = computed(() =>
    this.inRoom() ? this.surroundings.venue(this.form().venueId().value()) : undefined,
  );

  /** A group that meets in a venue is found in the venue's commune. */
  protected follow({ value }: MatSelectChange<string>): void {
    const venue = this.surroundings.venue(value);
    if (venue) this.form().inseeCode().value.set(venue.inseeCode);
  }
}
