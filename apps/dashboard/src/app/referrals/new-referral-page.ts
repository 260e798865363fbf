import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
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
import { FormProblem } from '../forms/form-problem';
import { FormSection } from '../forms/form-section';
import { errorOf } from '../forms/sending';
import { submission } from '../forms/submission';
import { PageHead } from '../page/page-head';
import { KIND_TEXTS, optionsFrom } from '../people/people-terms';
import { CommuneField } from '../venues/commune-field';
import { ORIGIN_TEXTS } from './referral-terms';
import { ReferralsApi } from './referrals-api';

type Answers = Omit<ReferralDraft, 'senderPhone' | 'phone'> & {
  senderPhone: string;
  phone: string;
};

/** An empty phone is one that was not given. */
const Typed = z.preprocess((answers) => {
  const { senderPhone, phone, ...rest } = answers as Answers;
  return askedForOneself({ ...rest, senderPhone: senderPhone || null, phone: phone || null });
}, ReferralDraft);

/** A referral that arrives by telephone, typed in while listening. */
@Component({
  selector: 'p-new-referral-page',
  imports: [
    Choices,
    CommuneField,
    FormField,
    FormProblem,
    FormRoot,
    FormSection,
    MatButton,
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
  styleUrl: '../people/person-form.scss',
})
export class NewReferralPage {
  private readonly api = inject(ReferralsApi);
  private readonly router = inject(Router);
  private readonly current = inject(CurrentAssociation);

  private readonly model = signal<Answers>({
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
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, Typed), {
    submission: submission(() => this.save()),
  });
  protected readonly kinds = optionsFrom(KIND_TEXTS);
  protected readonly origins = optionsFrom(ORIGIN_TEXTS);
  protected readonly list = computed(() => ['/', this.current.slug(), 'signalements']);
  protected readonly errorOf = errorOf;
  protected readonly forOneself = computed(() => this.model().origin === 'PERSON');
  private finished = false;

  unsaved(): boolean {
    return !this.finished && this.form().dirty();
  }

  private async save(): Promise<void> {
    const { id } = await this.api.typeIn(Typed.parse(this.model()));
    this.finished = true;
    await this.router.navigate([...this.list(), id]);
  }
}
