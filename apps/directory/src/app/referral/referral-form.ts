import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { publicReferralDraft, type PublicReferralDraft } from '@presence/contract';
import { injectFormId } from '../rendering/form-id';
import { PlaceField } from '../search/place-field';
import { localPath } from '../words/locale';
import { injectRefusedForm } from '../rendering/refused-form';
import { refusalOf, type SendOutcome } from '../page/post';
import { ReferralApi } from './referral-api';
import { fieldText, refusalText } from './referral-texts';

/** Without JavaScript it is a plain form to the same server; with it, nothing that was written is lost on a refusal. */
@Component({
  selector: 'p-referral-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PlaceField],
  templateUrl: './referral-form.html',
})
export class ReferralForm {
  private readonly api = inject(ReferralApi);
  private readonly element: ElementRef<HTMLElement> = inject(ElementRef);

  readonly slug = input.required<string>();
  /** That a request sent without JavaScript has arrived, as the address says it. */
  readonly outcome = input('');
  /** What the server shows again of a refused request. */
  private readonly refused = injectRefusedForm();

  protected readonly formId = injectFormId(this.refused);

  protected readonly sending = signal(false);
  protected readonly result = linkedSignal((): SendOutcome | null => {
    if (this.outcome() === 'sent') return { sent: true };
    return this.refused && refusalOf(this.refused.problem);
  });
  protected readonly action = computed(() => localPath(`/demander-un-appel/${this.slug()}`));
  protected readonly refusal = computed(() => {
    const result = this.result();
    return result === null || result.sent ? null : { text: refusalText(result.code), ...result };
  });
  protected readonly choices = computed(() => this.refusal()?.choices ?? []);
  protected readonly origins = [
    { value: 'PERSON', label: $localize`:@@referral.me:Pour moi` },
    { value: 'RELATIVE', label: $localize`:@@referral.relative:Pour une personne proche` },
    {
      value: 'PROFESSIONAL',
      label: $localize`:@@referral.professional:Pour une personne que je suis comme professionnel·le`,
    },
    {
      value: 'ASSOCIATION',
      label: $localize`:@@referral.association:Pour une personne que suit mon association`,
    },
    { value: 'OTHER', label: $localize`:@@referral.other:Pour quelqu’un d’autre` },
  ];
  protected readonly kinds = [
    { value: 'CALL', label: $localize`:@@referral.call:Des appels` },
    { value: 'VISIT', label: $localize`:@@referral.visit:Des visites` },
    { value: 'HOME_GROUP', label: $localize`:@@referral.homeGroup:Un petit atelier à domicile` },
  ];

  protected fault(name: string): string {
    return fieldText(this.refusal()?.fields[name]);
  }

  /** What was typed in a field of a refused request. */
  protected typed(name: string): string {
    return this.refused?.values[name]?.[0] ?? '';
  }

  protected chosen(name: string, value: string, byDefault = false): boolean {
    return this.refused ? !!this.refused.values[name]?.includes(value) : byDefault;
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sending()) return;
    this.sending.set(true);
    const result = await this.api.send(
      this.slug(),
      drafted(new FormData(event.target as HTMLFormElement)),
    );
    this.sending.set(false);
    this.result.set(result);
    const faulty = result.sent ? undefined : Object.keys(result.fields)[0];
    if (faulty === undefined) return;
    this.element.nativeElement.querySelector<HTMLElement>(`[name="${faulty}"]`)?.focus();
  }
}

function drafted(data: FormData): PublicReferralDraft {
  // The API checks what the fields hold.
  return publicReferralDraft({
    one: (name) => data.get(name)?.toString() ?? '',
    all: (name) => data.getAll(name).map(String),
  }) as PublicReferralDraft;
}
