import { phoneInWords, phoneLink } from '@presence/domain';
import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { paths, type ReferralForm as Form } from '@presence/contract';
import { LoadError } from '../errors/load-error';
import { NotFound } from '../errors/not-found';
import { PAGE } from '../page/page';
import { PageHead } from '../page/page-head';
import { reading } from '../rendering/ask';
import { ReferralForm } from './referral-form';

/** Where anybody asks an association to call or visit somebody: themselves, or a person they know. */
@Component({
  selector: 'p-referral-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadError, NotFound, ReferralForm],
  templateUrl: './referral-page.html',
})
export class ReferralPage {
  protected readonly page = inject(PAGE);

  /** Set by the server after a request was sent without JavaScript. */
  protected readonly outcome = this.page.query.get('envoi') ?? '';
  protected readonly form = reading<Form>('referral-form', () =>
    paths.directoryReferrals(encodeURIComponent(this.page.slug)),
  );
  protected readonly found = computed(() =>
    this.form.hasValue() ? (this.form.value() ?? null) : null,
  );
  protected readonly missing = computed(
    () => this.form.status() === 'resolved' && this.found() === null,
  );
  protected readonly phone = computed(() => {
    const phone = this.found()?.phone;
    return phone ? { text: phoneInWords(phone), link: phoneLink(phone) } : null;
  });

  constructor() {
    const head = inject(PageHead);
    effect(() =>
      head.describe({
        title: $localize`:@@referral.pageTitle:Demander des appels ou des visites`,
        description: $localize`:@@referral.description:Pour vous ou pour une personne que vous connaissez : demandez à ${this.found()?.associationName ?? ''}:association: de l’appeler ou de lui rendre visite.`,
        path: `/demander-un-appel/${this.page.slug}`,
        indexed: this.found() !== null,
      }),
    );
  }
}
