import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { ROLES, type Role } from '@presence/domain';
import { ROLE_LABELS } from '../accounts/role-labels';
import { issueText } from '../problems/issue-texts';

/** The roles as boxes to tick, each with what it allows. */
@Component({
  selector: 'p-role-boxes',
  imports: [MatCheckbox],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend i18n="@@organisers.roles">Rôles</legend>
      @for (role of roles; track role) {
        <mat-checkbox [checked]="value().includes(role)" (change)="tick(role, $event.checked)">
          <strong>{{ texts[role].label }}</strong>
          <span>{{ texts[role].hint }}</span>
        </mat-checkbox>
      }
      @if (touched() && errors().length > 0) {
        <p role="alert">{{ text() }}</p>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: var(--p-space-1);
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    span {
      display: block;
      color: var(--mat-sys-on-surface-variant);
    }
    p {
      color: var(--mat-sys-error);
    }
  `,
})
export class RoleBoxes implements FormValueControl<Role[]> {
  readonly value = model<Role[]>([]);
  readonly touched = model(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);

  protected readonly roles = ROLES;
  protected readonly texts = ROLE_LABELS;

  protected tick(role: Role, ticked: boolean): void {
    this.touched.set(true);
    this.value.update((held) =>
      ROLES.filter((each) => (each === role ? ticked : held.includes(each))),
    );
  }

  protected text(): string {
    return issueText(this.errors()[0]?.message ?? '');
  }
}
