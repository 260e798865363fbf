import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Id } from '@presence/domain';
import { Confirmation } from '../../forms/dialogs/confirmation';
import { Announcer } from '../../page/announcer';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { SessionsApi } from '../sessions-api';

/** The yes and the no of somebody who is asked to lead a session. */
@Component({
  selector: 'p-facilitation-reply',
  imports: [MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button
      matButton="filled"
      type="button"
      [disabled]="underWay()"
      (click)="accept()"
      i18n="@@facilitation.yes"
    >
      Oui, je viens
    </button>
    <button
      matButton="outlined"
      type="button"
      [disabled]="underWay()"
      (click)="decline()"
      i18n="@@facilitation.no"
    >
      Je ne peux pas
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p-space-2);
    }
    button {
      min-height: var(--p-target);
    }
  `,
})
export class FacilitationReply {
  private readonly api = inject(SessionsApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);

  readonly sessionId = input.required<Id>();
  /** The reply was taken, or there is nothing to reply to any more: what is shown is to be read again. */
  readonly replied = output();
  protected readonly underWay = signal(false);

  protected accept(): Promise<void> {
    return this.reply(
      () => this.api.acceptFacilitation(this.sessionId()),
      $localize`:@@facilitation.saidYes:Merci, c’est noté : vous venez.`,
    );
  }

  protected async decline(): Promise<void> {
    const sure = await this.confirmation.ask({
      title: $localize`:@@facilitation.noTitle:Vous ne pouvez pas venir ?`,
      text: $localize`:@@facilitation.noText:Votre place sera libre pour quelqu’un d’autre. Vous n’avez rien à expliquer.`,
      action: $localize`:@@facilitation.no:Je ne peux pas`,
    });
    if (sure)
      await this.reply(
        () => this.api.declineFacilitation(this.sessionId()),
        $localize`:@@facilitation.saidNo:C’est noté. Merci de l’avoir dit.`,
      );
  }

  private async reply(write: () => Promise<unknown>, done: string): Promise<void> {
    this.underWay.set(true);
    try {
      await write();
      this.announcer.say(done);
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    } finally {
      this.underWay.set(false);
      this.replied.emit();
    }
  }
}
