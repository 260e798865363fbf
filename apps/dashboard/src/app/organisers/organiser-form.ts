import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { OrganiserDraft } from '@presence/contract';
import { formatRoles } from '../accounts/role-labels';
import { formDraft } from '../forms/drafts';
import { type FellowOrganiser, OrganisersApi } from './organisers-api';
import { RoleBoxes } from './role-boxes';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';

const YES = $localize`:@@organisers.yes:Oui`;
const NO = $localize`:@@organisers.no:Non`;

@Component({
  selector: 'p-organiser-form',
  imports: [FormFrame, FormField, MatButton, MatCheckbox, RoleBoxes],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-form-frame [of]="page" i18n-action="@@forms.save" action="Enregistrer">
      <p-role-boxes [formField]="form.roles" />
      <mat-checkbox [formField]="form.salaried" i18n="@@organisers.salaried"
        >Salarié·e de l’association : ses heures ne sont pas du bénévolat</mat-checkbox
      >
      <button matButton type="button" choice (click)="leave()" i18n="@@forms.leave">
        Fermer sans enregistrer
      </button>
    </p-form-frame>
  `,
  styleUrl: './organiser-form.scss',
})
export class OrganiserForm {
  private readonly api = inject(OrganisersApi);

  readonly organiser = input.required<FellowOrganiser>();
  readonly saved = output();
  readonly closed = output();

  protected readonly page = formToSave(
    formDraft<OrganiserDraft>(
      () => `organiser.${this.organiser().id}`,
      () => ({
        version: this.organiser().version ?? 1,
        value: {
          roles: this.organiser().roles,
          branchId: this.organiser().branchId ?? null,
          salaried: this.organiser().salaried ?? false,
        },
      }),
    ),
    {
      rules: (path) => validateStandardSchema(path, OrganiserDraft),
      write: (typed, version) => this.api.change(this.organiser().id, typed, version),
      saved: () => this.saved.emit(),
      conflict: {
        read: () => this.api.read(this.organiser().id),
        differences: (typed, stored) => [
          {
            label: $localize`:@@organisers.roles:Rôles`,
            mine: formatRoles(typed.roles),
            theirs: formatRoles(stored.roles),
          },
          {
            label: $localize`:@@organisers.salariedShort:Salarié·e`,
            mine: typed.salaried ? YES : NO,
            theirs: stored.salaried ? YES : NO,
          },
        ],
        adopt: () => this.saved.emit(),
      },
    },
  );
  protected readonly form = this.page.fields;

  protected leave(): void {
    this.page.forget();
    this.closed.emit();
  }
}
