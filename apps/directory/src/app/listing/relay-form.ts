import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { LOCALE, localPath } from '../words/locale';
import { type SendOutcome } from '../page/post';
import { RelayApi } from './relay-api';
import { relayFieldText, relayText } from './relay-texts';

const OUTCOMES: Readonly<Record<string, SendOutcome>> = {
  sent: { sent: true },
  refused: { sent: false, code: 'VALIDATION', fields: {} },
  limited: { sent: false, code: 'TOO_MANY_ATTEMPTS', fields: {} },
  failed: { sent: false, code: 'UNAVAILABLE', fields: {} },
};

/** A message to a group whose own address stays private. Without JavaScript it is a plain form to the same server. */
@Component({
  selector: 'p-relay-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './relay-form.html',
})
export class RelayForm {
  private readonly api = inject(RelayApi);
  private readonly element: ElementRef<HTMLElement> = inject(ElementRef);

  readonly slug = input.required<string>();
  /** What became of a message sent without JavaScript, as the address says it. */
  readonly outcome = input('');

  protected readonly sending = signal(false);
  protected readonly relayed = linkedSignal(
    (): SendOutcome | null => OUTCOMES[this.outcome()] ?? null,
  );
  protected readonly action = computed(() => localPath(`/groupes/${this.slug()}/messages`));
  protected readonly refusal = computed(() => {
    const relayed = this.relayed();
    if (relayed === null || relayed.sent) return null;
    return {
      text: relayText(relayed.code),
      replyTo: relayFieldText(relayed.fields['replyTo']),
      body: relayFieldText(relayed.fields['body']),
    };
  });

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sending()) return;
    const data = new FormData(event.target as HTMLFormElement);
    const word = (name: string) => data.get(name)?.toString() ?? '';
    this.sending.set(true);
    const relayed = await this.api.send(this.slug(), {
      replyTo: word('replyTo'),
      body: word('body'),
      website: word('website'),
      locale: LOCALE,
    });
    this.sending.set(false);
    this.relayed.set(relayed);
    const faulty = relayed.sent ? undefined : Object.keys(relayed.fields)[0];
    if (faulty !== undefined)
      this.element.nativeElement.querySelector<HTMLElement>(`[name="${faulty}"]`)?.focus();
  }
}
