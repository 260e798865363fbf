import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  linkedSignal,
  REQUEST_CONTEXT,
  signal,
} from '@angular/core';
import type { PublicReferralDraft } from '@presence/contract';
import type { PageContext } from '../rendering/page-context';
import { PlaceField } from '../search/place-field';
import { localPath } from '../words/locale';
import { type Sent } from '../page/post';
import { ReferralApi } from './referral-api';
import { fieldText, refusalText } from './referral-texts';

const refused = (code: string): Sent => ({ sent: false, code, fields: {} });
const OUTCOMES: Readonly<Record<string, Sent>> = {
  sent: { sent: true },
  refused: refused('VALIDATION'),
  limited: refused('TOO_MANY_ATTEMPTS'),
  gone: refused('NOT_FOUND'),
  failed: refused('UNAVAILABLE'),
};

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
  /** What became of a request sent without JavaScript, as the address says it. */
  readonly outcome = input('');

  /** What the server wrote into the page stays, so that a request sent before and after the page wakes up is one. */
  protected readonly formId =
    (inject(REQUEST_CONTEXT) as PageContext | null)?.formIdMarker ??
    inject(DOCUMENT).querySelector<HTMLInputElement>('input[name=formId]')?.value ??
    globalThis.crypto.randomUUID?.() ??
    '';

  protected readonly sending = signal(false);
  protected readonly answer = linkedSignal((): Sent | null => OUTCOMES[this.outcome()] ?? null);
  protected readonly action = computed(() => localPath(`/demander-un-appel/${this.slug()}`));
  protected readonly refusal = computed(() => {
    const answer = this.answer();
    return answer === null || answer.sent
      ? null
      : { text: refusalText(answer.code), fields: answer.fields };
  });
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

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sending()) return;
    this.sending.set(true);
    const answer = await this.api.send(
      this.slug(),
      drafted(new FormData(event.target as HTMLFormElement)),
    );
    this.sending.set(false);
    this.answer.set(answer);
    const faulty = answer.sent ? undefined : Object.keys(answer.fields)[0];
    if (faulty !== undefined)
      this.element.nativeElement.querySelector<HTMLElement>(`[name="${faulty}"]`)?.focus();
  }
}

function drafted(data: FormData): PublicReferralDraft {
  const word = (name: string) => data.get(name)?.toString() ?? '';
  return {
    origin: word('origin') as PublicReferralDraft['origin'],
    senderName: word('senderName'),
    senderPhone: word('senderPhone') || null,
    firstName: word('firstName'),
    lastName: word('lastName'),
    phone: word('phone') || null,
    place: word('place'),
    wanted: data.getAll('wanted') as PublicReferralDraft['wanted'],
    message: word('message'),
    agreed: word('agreed') === 'yes',
    ...(word('formId') && { formId: word('formId') }),
    website: word('website'),
  };
}
