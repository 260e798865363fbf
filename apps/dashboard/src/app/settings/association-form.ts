import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AssociationDraft } from '@presence/contract';
import { type Association, phoneInWords } from '@presence/domain';
import * as z from 'zod';
import { DraftNotice } from '../forms/draft-notice';
import { formDraft } from '../forms/drafts';
import { FormProblem } from '../forms/form-problem';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { type Difference, VersionConflict } from '../forms/version-conflict';
import { Announcer } from '../page/announcer';
import { textOrNull } from './optional-text';
import { SettingsApi } from './settings-api';

const optional = <T extends z.ZodType>(schema: T) => z.union([z.literal(''), schema]);
const { publicPhone, publicEmail, website } = AssociationDraft.shape;

/** The draft as it is typed: an empty field is a fact left out. */
const Typed = AssociationDraft.extend({
  publicPhone: optional(publicPhone.unwrap()),
  publicEmail: optional(publicEmail.unwrap()),
  website: optional(website.unwrap()),
});
type Typed = {
  name: string;
  description: string;
  publicPhone: string;
  publicEmail: string;
  website: string;
};

const LABELS: Record<keyof Typed, string> = {
  name: $localize`:@@settings.name:Nom de l’association`,
  description: $localize`:@@settings.description:Présentation`,
  publicPhone: $localize`:@@settings.phone:Téléphone public`,
  publicEmail: $localize`:@@settings.email:Adresse e-mail publique`,
  website: $localize`:@@settings.website:Site internet`,
};

const typed = ({ name, description, publicPhone, publicEmail, website }: Association): Typed => ({
  name,
  description,
  publicPhone: phoneInWords(publicPhone ?? ''),
  publicEmail: publicEmail ?? '',
  website: website ?? '',
});

const drafted = (value: Typed): AssociationDraft => ({
  name: value.name,
  description: value.description,
  publicPhone: textOrNull(value.publicPhone),
  publicEmail: textOrNull(value.publicEmail),
  website: textOrNull(value.website),
});

@Component({
  selector: 'p-association-form',
  imports: [
    DraftNotice,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './association-form.html',
  styleUrl: './settings-form.scss',
})
export class AssociationForm {
  private readonly api = inject(SettingsApi);
  private readonly conflict = inject(VersionConflict);
  private readonly announcer = inject(Announcer);

  readonly association = input.required<Association>();
  readonly saved = output();

  protected readonly labels = LABELS;
  protected readonly errorOf = errorOf;
  private readonly stored = computed(() => typed(this.association()));
  protected readonly draft = formDraft<Typed>(
    () => `association.${this.association().id}`,
    () => ({ version: this.association().version, value: this.stored() }),
  );
  protected readonly form = form(this.draft.model, (path) => validateStandardSchema(path, Typed), {
    submission: submission(() => this.save()),
  });

  private async save(): Promise<void> {
    const mine = this.draft.model();
    const done = await this.conflict.settle({
      save: () => this.api.save(drafted(mine), this.draft.version()),
      read: () => this.api.read(),
      differences: (stored) => differences(mine, typed(stored)),
      overwrite: (stored) => this.api.save(drafted(mine), stored.version),
      adopt: () => undefined,
    });
    this.draft.discard();
    this.saved.emit();
    if (done) this.announcer.say($localize`:@@forms.saved:C’est enregistré.`);
  }
}

const differences = (mine: Typed, theirs: Typed): Difference[] =>
  (Object.keys(LABELS) as (keyof Typed)[])
    .filter((key) => mine[key] !== theirs[key])
    .map((key) => ({ label: LABELS[key], mine: mine[key], theirs: theirs[key] }));
