import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { LoginSessionView, paths } from '@presence/contract';
import * as z from 'zod';
import { AccountsApi } from '../accounts/accounts-api';
import { SignedIn } from '../accounts/signed-in';
import { AssociationClock } from '../associations/association-clock';
import { Announcer } from '../page/announcer';
import { Confirmation } from '../forms/dialogs/confirmation';
import { formatStart } from '../page/format-start';
import { injectLocale } from '../page/locale';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { readFrom } from '../reads/read';

@Component({
  selector: 'p-login-sessions-panel',
  imports: [MatButton, ReadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-read-state [of]="places" />
    @if (shown(); as list) {
      <ul>
        @for (place of list; track place.id) {
          <li>
            @if (place.current) {
              <strong i18n="@@settings.here">Ici, sur cet appareil</strong>
            } @else {
              <strong i18n="@@settings.elsewhere">Sur un autre appareil</strong>
            }
            <span i18n="@@settings.since"
              >depuis le {{ moment(place.createdAt) }}, dernière activité le
              {{ moment(place.lastSeenAt) }}</span
            >
            @if (!place.current) {
              <button
                matButton
                type="button"
                [attr.aria-label]="endLabel(place)"
                (click)="end(place)"
                i18n="@@settings.endPlace"
              >
                Mettre fin
              </button>
            }
          </li>
        }
      </ul>
      <button
        matButton="outlined"
        type="button"
        (click)="leaveEverywhere()"
        i18n="@@shell.signOutEverywhere"
      >
        Se déconnecter partout
      </button>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--p-space-3);
      margin: 0 0 var(--p-space-4);
      padding: 0;
      list-style: none;
    }
    span {
      display: block;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class LoginSessionsPanel {
  private readonly signedIn = inject(SignedIn);
  private readonly api = inject(AccountsApi);
  private readonly confirmation = inject(Confirmation);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();

  protected readonly places = readFrom(() => paths.loginSessions, z.array(LoginSessionView));
  protected readonly shown = this.places.shown;

  protected moment(instant: string): string {
    return formatStart(instant, this.clock.zone(), this.locale);
  }

  protected readonly endLabel = ({ createdAt }: LoginSessionView) =>
    $localize`:@@settings.endPlaceSince:Mettre fin à la connexion ouverte le ${this.moment(createdAt)}:MOMENT:`;

  protected async end({ id, lastSeenAt }: LoginSessionView): Promise<void> {
    const agreed = await this.confirmation.ask({
      title: $localize`:@@settings.endPlaceTitle:Mettre fin à cette connexion ?`,
      text: $localize`:@@settings.endPlaceText:L’appareil actif pour la dernière fois le ${this.moment(lastSeenAt)}:MOMENT: devra se reconnecter avec votre mot de passe. Vous restez connecté·e ici.`,
      action: $localize`:@@settings.endPlace:Mettre fin`,
    });
    if (!agreed) return;
    try {
      await this.api.endLoginSession(id);
      this.announcer.say($localize`:@@settings.placeEnded:Cette connexion est close.`);
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
    this.places.reload();
  }

  protected async leaveEverywhere(): Promise<void> {
    try {
      await this.signedIn.signOutEverywhere();
      await this.router.navigateByUrl('/connexion');
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
  }
}
