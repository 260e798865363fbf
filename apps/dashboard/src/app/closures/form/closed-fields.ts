import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { GroupSummary, paths } from '@presence/contract';
import { Branch, type ClosureScope, type Venue } from '@presence/domain';
import { associationList } from '../../associations/association-read';
import { optionsFrom } from '../../forms/options';
import { errorOf } from '../../forms/sending';
import { SCOPE_LABELS } from '../closure-labels';
import type { ClosureFormModel } from './closure-form.model';

const WHICH_LABELS: Record<ClosureScope, string> = {
  VENUE: $localize`:@@closures.whichVenue:Lieu`,
  GROUP: $localize`:@@closures.whichGroup:Groupe`,
  BRANCH: $localize`:@@closures.whichBranch:Antenne`,
  ASSOCIATION: '',
};

/** What closes, from when to when, and what everybody may read about it. */
@Component({
  selector: 'p-closed-fields',
  imports: [FormField, MatError, MatFormField, MatHint, MatInput, MatLabel, MatOption, MatSelect],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './closed-fields.html',
  styles: `
    :host,
    .pair {
      display: grid;
      align-items: start;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--p-space-4);
    }
    mat-form-field {
      width: 100%;
    }
    @media (min-width: 40rem) {
      .pair {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
  `,
})
export class ClosedFields {
  readonly form = input.required<FieldTree<ClosureFormModel>>();
  readonly venues = input.required<readonly Venue[]>();
  /** What the person may close. */
  readonly mayClose = input.required<readonly ClosureScope[]>();

  private readonly groups = associationList(
    (association) => (this.scope() === 'GROUP' ? paths.groups(association) : undefined),
    GroupSummary,
  );
  private readonly branches = associationList(
    (association) => (this.mayClose().includes('BRANCH') ? paths.branches(association) : undefined),
    Branch,
  );
  protected readonly scope = computed(() => this.form().scope().value());
  /** An association without branches is not asked about them. */
  protected readonly scopes = computed(() =>
    optionsFrom(SCOPE_LABELS).filter(
      ({ value }) =>
        this.mayClose().includes(value) && (value !== 'BRANCH' || this.branches.shown()?.length),
    ),
  );
  protected readonly choices = computed<readonly { id: string; name: string }[]>(() => {
    switch (this.scope()) {
      case 'VENUE':
        return this.venues().map(({ id, name, communeName }) => ({
          id,
          name: `${name}, ${communeName}`,
        }));
      case 'GROUP':
        return this.groups.shown() ?? [];
      case 'BRANCH':
        return this.branches.shown() ?? [];
      case 'ASSOCIATION':
        return [];
    }
  });
  protected readonly whichLabel = computed(() => WHICH_LABELS[this.scope()]);
  protected readonly errorOf = errorOf;

  protected forgetWhich(): void {
    this.form().closedId().value.set('');
  }
}
