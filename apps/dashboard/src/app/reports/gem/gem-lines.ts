import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MOST_GEM_LINES } from '@presence/domain';
import { NumberInput } from '../../forms/number-input';
import { errorOf } from '../../forms/sending';

type Line = {
  duty: FieldTree<string>;
  qualification: FieldTree<string>;
  number: FieldTree<number | null>;
};
type Texts = { qualification: string; number: string; remove: string; add: string };

export const JOB_TEXTS: Texts = {
  qualification: $localize`:@@reports.qualification:Qualification`,
  number: $localize`:@@reports.fullTimeEquivalent:Équivalent temps plein`,
  remove: $localize`:@@reports.removeJob:Retirer ce poste`,
  add: $localize`:@@reports.addJob:Ajouter un poste`,
};
export const VOLUNTEER_TEXTS: Texts = {
  qualification: $localize`:@@reports.qualificationOptional:Qualification (facultatif)`,
  number: $localize`:@@reports.count:Nombre`,
  remove: $localize`:@@reports.removeDuty:Retirer cette fonction`,
  add: $localize`:@@reports.addDuty:Ajouter une fonction`,
};

/** Duties of a GEM, a line each, with who has what qualification and how many or how much of them. */
@Component({
  selector: 'p-gem-lines',
  imports: [FormField, MatButton, MatError, MatFormField, MatIcon, MatInput, MatLabel, NumberInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './gem-lines.html',
  styleUrl: './gem-lines.scss',
})
export class GemLines {
  readonly lines = input.required<readonly Line[]>();
  readonly texts = input.required<Texts>();
  readonly added = output();
  /** The place of a line that is taken out. */
  readonly removed = output<number>();

  protected readonly errorOf = errorOf;
  protected readonly most = MOST_GEM_LINES;
}
