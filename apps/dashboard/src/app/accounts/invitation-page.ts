import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { InvitationView, paths } from '@presence/contract';
import { formatRoles } from './role-labels';
import { ReadState } from '../page/read-state';
import { expects401 } from '../problems/expects-401';
import { readFrom } from '../reads/read';
import { AcceptanceForm } from './acceptance-form';
import { AccountPage } from './account-page';
import { SignedIn } from './signed-in';

@Component({
  selector: 'p-invitation-page',
  imports: [AcceptanceForm, AccountPage, ReadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-account-page i18n-title="@@accounts.invitationPage" title="Vous êtes attendu·e">
      <p-read-state [of]="invitation" />
      @if (shown(); as view) {
        <p i18n="@@accounts.invitationFrom">
          <strong>{{ view.associationName }}</strong> vous invite à la rejoindre avec l’adresse
          {{ view.email }}. Rôle proposé : {{ roles() }}.
        </p>
        <p-acceptance-form [token]="token()" [invitation]="view" (accepted)="goOn()" />
      }
    </p-account-page>
  `,
})
export class InvitationPage {
  private readonly signedIn = inject(SignedIn);
  private readonly router = inject(Router);

  readonly token = input.required<string>();

  protected readonly invitation = readFrom(
    () => ({ url: paths.invitation(this.token()), context: expects401 }),
    InvitationView,
  );
  protected readonly shown = this.invitation.shown;
  protected readonly roles = computed(() => formatRoles(this.shown()?.roles ?? []));

  /** Accepting may sign in by itself; otherwise the front door asks. */
  protected async goOn(): Promise<void> {
    await this.signedIn.reload();
    await this.router.navigateByUrl('/');
  }
}
