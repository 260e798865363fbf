import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AssociationDraft } from '@presence/contract';
import { type Association, phoneInWords } from '@presence/domain';
import * as z from 'zod';
import { formDraft } from '../forms/drafts';
import { errorOf } from '../forms/sending';
import type { Difference } from '../forms/difference';
import { Announcer } from '../page/announcer';
import { textOrNull } from './optional-text';
import { SettingsApi } from './settings-api';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';

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
  imports: [FormFrame, FormField, MatError, MatFormField, MatHint, MatInput, MatLabel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './association-form.html',
  styleUrl: './settings-form.scss',
})
export class AssociationForm {
  private readonly api = inject(SettingsApi);
  private readonly announcer = inject(Announcer);

  readonly association = input.required<Association>();
  readonly saved = output();

  protected readonly labels = LABELS;
  protected readonly errorOf = errorOf;
  protected readonly page = formToSave(
    formDraft(
      () => `association.${this.association().id}`,
      () => ({ version: this.association().version, value: typed(this.association()) }),
    ),
    {
      rules: (path) => validateStandardSchema(path, Typed),
      write: (mine, version) => this.api.save(drafted(mine), version),
      saved: () => {
        this.saved.emit();
        this.announcer.say($localize`:@@forms.saved:C’est enregistré.`);
      },
      conflict: {
        read: () => this.api.read(),
        differences: (mine, stored) => differences(mine, typed(stored)),
        adopt: () => this.saved.emit(),
      },
    },
  );
  protected readonly form = this.page.fields;
}

const differences = (mine: Typed, theirs: Typed): Difference[] =>
  (Object.keys(LABELS) as (keyof Typed)[])
    .filter((key) => mine[key] !== theirs[key])
    .map((key) => ({ label: LABELS[key], mine: mine[key], theirs: theirs[key] }));
