import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { Invitation, paths } from '@presence/contract';
import { dateInWords } from '@presence/domain';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { rolesInWords } from '../associations/role-texts';
import { Announcer } from '../page/announcer';
import { Confirmation } from '../page/confirmation';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { InvitationForm } from './invitation-form';
import { MemberForm } from './member-form';
import { Member, MembersApi } from './members-api';

@Component({
  selector: 'p-members-page',
  imports: [
    Empty,
    InvitationForm,
    MatAnchor,
    MatButton,
    MatIcon,
    MemberForm,
    PageHead,
    ReadState,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './members-page.html',
  styleUrl: './members-page.scss',
})
export class MembersPage {
  private readonly current = inject(CurrentAssociation);
  private readonly api = inject(MembersApi);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);
  private readonly locale = injectLocale();

  /** From the address: whether the invitation form is open, and whose roles are being changed. */
  readonly inviter = input<string>();
  readonly membre = input<string>();

  protected readonly administers = computed(() => this.current.may('ADMINISTRATOR'));
  protected readonly myself = this.current.organiserId;
  protected readonly rolesInWords = rolesInWords;

  protected readonly members = httpResource(
    () => {
      const id = this.current.id();
      return id && paths.organisers(id);
    },
    { parse: z.array(Member).parse },
  );
  protected readonly invitations = httpResource(
    () => {
      const id = this.current.id();
      return this.administers() && id ? paths.invitations(id) : undefined;
    },
    { parse: z.array(Invitation).parse },
  );
  protected readonly team = computed(() =>
    this.members.hasValue() ? this.members.value() : undefined,
  );
  protected readonly pending = computed(() =>
    this.invitations.hasValue() ? this.invitations.value() : undefined,
  );

  protected day(instant: string): string {
    return dateInWords(instant.slice(0, 10), this.locale);
  }

  protected changeRolesOf({ displayName }: Member): string {
    return $localize`:@@members.changeRolesOf:Modifier les rôles de ${displayName}:NAME:`;
  }

  protected removeWho({ displayName }: Member): string {
    return $localize`:@@members.removeWho:Retirer ${displayName}:NAME: de l’équipe`;
  }

  protected revokeWho({ email }: Invitation): string {
    return $localize`:@@members.revokeWho:Retirer l’invitation de ${email}:EMAIL:`;
  }

  protected close(): Promise<boolean> {
    return this.router.navigate([], { queryParams: {} });
  }

  protected async invited(email: string): Promise<void> {
    await this.close();
    this.invitations.reload();
    this.announcer.say($localize`:@@members.invited:L’invitation est partie à ${email}:EMAIL:.`);
  }

  protected async changed(): Promise<void> {
    await this.close();
    this.members.reload();
    this.announcer.say($localize`:@@members.changed:Les rôles sont enregistrés.`);
  }

  protected async revoke(invitation: Invitation): Promise<void> {
    const sure = await this.confirmation.ask({
      title: $localize`:@@members.revokeTitle:Retirer l’invitation ?`,
      text: $localize`:@@members.revokeText:Le lien envoyé à ${invitation.email}:EMAIL: ne marchera plus. Vous pourrez inviter de nouveau.`,
      action: $localize`:@@members.revoke:Retirer l’invitation`,
    });
    if (sure)
      await this.doing(
        () => this.api.revoke(invitation.id),
        () => this.invitations.reload(),
      );
  }

  protected async remove(member: Member): Promise<void> {
    const sure = await this.confirmation.ask({
      title: $localize`:@@members.removeTitle:Retirer ${member.displayName}:NAME: de l’équipe ?`,
      text: $localize`:@@members.removeText:Cette personne n’ouvrira plus les pages de l’association. Les séances qu’elle a animées et les présences qu’elle a saisies restent.`,
      action: $localize`:@@members.remove:Retirer de l’équipe`,
    });
    if (sure)
      await this.doing(
        () => this.api.remove(member.id, member.version ?? 1),
        () => this.members.reload(),
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
