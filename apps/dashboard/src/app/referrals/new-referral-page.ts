import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelect } from '@angular/material/select';
import { Router } from '@angular/router';
import { ReferralDraft } from '@presence/contract';
import { askedForOneself, newId } from '@presence/domain';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { Choices } from '../forms/choices';
import { FormSection } from '../forms/form-section';
import { errorOf } from '../forms/sending';
import { PageHead } from '../page/page-head';
import { optionsFrom } from '../forms/options';
import { KIND_LABELS } from '../people/people-labels';
import { CommuneField } from '../venues/commune-field';
import { ORIGIN_LABELS } from './referral-labels';
import { ReferralsApi } from './referrals-api';
import { FormFrame } from '../forms/form-frame';
import { formToSave } from '../forms/form-to-save';

type NewReferralModel = Omit<ReferralDraft, 'senderPhone' | 'phone'> & {
  senderPhone: string;
  phone: string;
};

/** An empty phone is one that was not given. */
const Typed = z.preprocess((typed) => {
  const { senderPhone, phone, ...rest } = typed as NewReferralModel;
  return askedForOneself({ ...rest, senderPhone: senderPhone || null, phone: phone || null });
}, ReferralDraft);

/** A referral that arrives by telephone, typed in while listening. */
@Component({
  selector: 'p-new-referral-page',
  imports: [
    FormFrame,
    Choices,
    CommuneField,
    FormField,
    FormSection,
    MatCheckbox,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    PageHead,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './new-referral-page.html',
  styleUrl: '../people/form/person-form.scss',
})
export class NewReferralPage {
  private readonly api = inject(ReferralsApi);
  private readonly router = inject(Router);
  private readonly current = inject(CurrentAssociation);

  private readonly model = signal<NewReferralModel>({
    id: newId(),
    origin: 'RELATIVE',
    senderName: '',
    senderPhone: '',
    firstName: '',
    lastName: '',
    phone: '',
    inseeCode: '',
    wanted: ['CALL'],
    message: '',
    agreed: false,
  });
  protected readonly page = formToSave(this.model, {
    rules: (path) => validateStandardSchema(path, Typed),
    write: (typed) => this.api.typeIn(Typed.parse(typed)),
    saved: ({ id }) => this.router.navigate([...this.list(), id]),
  });
  protected readonly form = this.page.fields;
  protected readonly kinds = optionsFrom(KIND_LABELS);
  protected readonly origins = optionsFrom(ORIGIN_LABELS);
  protected readonly list = computed(() => ['/', this.current.slug(), 'signalements']);
  protected readonly errorOf = errorOf;
  protected readonly forOneself = computed(() => this.model().origin === 'PERSON');
}
