import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import type { SessionView } from '@presence/contract';
import type { ClosureChoice, Id, Venue } from '@presence/domain';
import { CHOICE_OPTIONS } from '../closure-labels';
import type { SessionChoice as Answer } from './closure-form.model';
import { SessionChoice } from './session-choice';

/** More than anybody decides one by one; the others are shown when asked for, or where one of them is at fault. */
const SHOWN_AT_FIRST = 60;

/** The value that all have; undefined where they differ. */
const shared = <T>(values: readonly T[]): T | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined;

/** Every session that a closure touches, with a choice for each and one for all. */
@Component({
  selector: 'p-session-choices',
  imports: [
    MatButton,
    MatButtonToggle,
    MatButtonToggleGroup,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    SessionChoice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './session-choices.html',
  styleUrl: './session-choices.scss',
})
export class SessionChoices {
  readonly sessions = input.required<readonly SessionView[]>();
  /** A choice for each session, in the same order. */
  readonly form = input.required<FieldTree<Answer[]>>();
  readonly venues = input.required<readonly Venue[]>();
  readonly added = input.required<ReadonlySet<Id>>();
  /** What the API refused, and about which session. */
  readonly refused = input<unknown>();
  readonly refusedId = input<Id>();

  protected readonly options = CHOICE_OPTIONS;
  protected readonly everything = signal(false);
  private readonly rows = computed(() => {
    const fields = [...this.form()];
    return this.sessions().flatMap((session, index) => {
      const form = fields[index];
      return form?.sessionId().value() === session.id ? [{ session, form }] : [];
    });
  });
  protected readonly shownRows = computed(() => {
    const rows = this.rows();
    const later = rows.slice(SHOWN_AT_FIRST);
    const all =
      this.everything() ||
      later.some(({ session, form }) => form().invalid() || session.id === this.refusedId());
    return all ? rows : rows.slice(0, SHOWN_AT_FIRST);
  });
  protected readonly hiddenCount = computed(() => this.rows().length - this.shownRows().length);
  protected readonly all = computed(() =>
    shared(this.rows().map(({ form }) => form.choice().value())),
  );
  protected readonly venueOfAll = computed(() =>
    shared(this.rows().map(({ form }) => form.to.venueId().value())),
  );

  protected chooseForAll(choice: ClosureChoice): void {
    for (const { form } of this.rows()) {
      form.choice().value.set(choice);
      form.choice().markAsDirty();
    }
  }

  protected moveAllTo(venueId: Id): void {
    for (const { form } of this.rows()) {
      form.to.venueId().value.set(venueId);
      form.to.venueId().markAsDirty();
    }
  }
}
