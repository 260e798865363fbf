import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Invitation, paths } from '@presence/contract';
import { dateInWords } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { CurrentAssociation } from '../associations/current-association';
import { formatRoles } from '../accounts/role-labels';
import { Announcer } from '../page/announcer';
import { Confirmation } from '../forms/dialogs/confirmation';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { pageAddress } from '../page/page-address';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { associationList } from '../associations/association-read';
import { freedInWords } from './freed-in-words';
import { InvitationForm } from './invitation-form';
import { OrganiserAbsences } from './organiser-absences';
import { OrganiserForm } from './organiser-form';
import { FellowOrganiser, OrganisersApi } from './organisers-api';

@Component({
  selector: 'p-organisers-page',
  imports: [
    Empty,
    InvitationForm,
    MatAnchor,
    MatButton,
    MatIcon,
    OrganiserAbsences,
    OrganiserForm,
    PageHead,
    ReadState,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisers-page.html',
  styleUrl: './organisers-page.scss',
})
export class OrganisersPage {
  private readonly current = inject(CurrentAssociation);
  private readonly api = inject(OrganisersApi);
  private readonly address = pageAddress();
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();

  /** From the address: whether the invitation form is open, whose roles are being changed, and whose absences are shown. */
  readonly inviter = input<string>();
  readonly membre = input<string>();
  readonly absences = input<string>();

  protected readonly administers = computed(() => this.current.may('ADMINISTRATOR'));
  protected readonly coordinates = computed(() => this.current.may('ADMINISTRATOR', 'COORDINATOR'));
  protected readonly myself = this.current.organiserId;
  protected readonly formatRoles = formatRoles;

  protected readonly organisers = associationList(paths.organisers, FellowOrganiser);
  protected readonly invitations = associationList(
    (id) => (this.administers() ? paths.invitations(id) : undefined),
    Invitation,
  );
  protected readonly team = this.organisers.shown;
  protected readonly pending = this.invitations.shown;

  protected day(instant: string): string {
    return dateInWords(this.clock.dateOf(instant), this.locale);
  }

  protected changeRolesOf({ displayName }: FellowOrganiser): string {
    return $localize`:@@organisers.changeRolesOf:Modifier les rôles de ${displayName}:NAME:`;
  }

  protected noteAbsenceOf({ displayName }: FellowOrganiser): string {
    return $localize`:@@organisers.noteAbsenceOf:Noter une absence de ${displayName}:NAME:`;
  }

  protected removeWho({ displayName }: FellowOrganiser): string {
    return $localize`:@@organisers.removeWho:Retirer ${displayName}:NAME: de l’équipe`;
  }

  protected revokeWho({ email }: Invitation): string {
    return $localize`:@@organisers.revokeWho:Retirer l’invitation de ${email}:EMAIL:`;
  }

  protected close(): void {
    this.address.change({ inviter: null, membre: null, absences: null });
  }

  protected invited(email: string): void {
    this.close();
    this.invitations.reload();
    this.announcer.say($localize`:@@organisers.invited:L’invitation est partie à ${email}:EMAIL:.`);
  }

  protected changed(): void {
    this.close();
    this.organisers.reload();
    this.announcer.say($localize`:@@organisers.changed:Les rôles sont enregistrés.`);
  }

  protected async revoke(invitation: Invitation): Promise<void> {
    const sure = await this.confirmation.ask({
      title: $localize`:@@organisers.revokeTitle:Retirer l’invitation ?`,
      text: $localize`:@@organisers.revokeText:Le lien envoyé à ${invitation.email}:EMAIL: ne marchera plus. Vous pourrez inviter de nouveau.`,
      action: $localize`:@@organisers.revoke:Retirer l’invitation`,
    });
    if (sure)
      await this.doing(
        () => this.api.revoke(invitation.id),
        () => this.invitations.reload(),
      );
  }

  protected async remove(organiser: FellowOrganiser): Promise<void> {
    const freed = await this.api.wouldFree(organiser.id, this.clock.today()).catch(() => undefined);
    const sure = await this.confirmation.ask({
      title: $localize`:@@organisers.removeTitle:Retirer ${organiser.displayName}:NAME: de l’équipe ?`,
      text:
        $localize`:@@organisers.removeText:Cette personne n’ouvrira plus les pages de l’association. Les séances qu’elle a animées et les présences qu’elle a saisies restent.` +
        (freed ? freedInWords(freed, this.locale) : ''),
      action: $localize`:@@organisers.remove:Retirer de l’équipe`,
    });
    if (sure)
      await this.doing(
        () => this.api.remove(organiser.id, organiser.version ?? 1),
        () => this.organisers.reload(),
      );
  }

  private async doing(write: () => Promise<unknown>, reload: () => unknown): Promise<void> {
    try {
      await write();
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
    reload();
  }
}
