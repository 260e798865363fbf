import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type InvitationDraft,
  OrganiserName,
  type OrganiserDraft,
  paths,
} from '@presence/contract';
import { type Id, Organiser } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { ifMatch } from '../forms/if-match';

/** A fellow organiser: everybody reads the name and the roles, administrators the rest too. */
export const Member = OrganiserName.extend(
  Organiser.pick({ email: true, branchId: true, version: true }).partial().shape,
);
export type Member = z.infer<typeof Member>;

@Injectable({ providedIn: 'root' })
export class MembersApi {
  private readonly http = inject(HttpClient);
  private readonly current = inject(CurrentAssociation);

  invite(draft: InvitationDraft) {
    return firstValueFrom(this.http.post(paths.invitations(this.current.requireId()), draft));
  }

  revoke(invitationId: Id) {
    return firstValueFrom(
      this.http.delete(paths.associationInvitation(this.current.requireId(), invitationId)),
    );
  }

  change(memberId: Id, draft: OrganiserDraft, version: number) {
    return firstValueFrom(
      this.http.put(paths.organiser(this.current.requireId(), memberId), draft, ifMatch(version)),
    );
  }

  remove(memberId: Id, version: number) {
    return firstValueFrom(
      this.http.delete(paths.organiser(this.current.requireId(), memberId), ifMatch(version)),
    );
  }

  async read(memberId: Id): Promise<Member> {
    const members = z
      .array(Member)
      .parse(await firstValueFrom(this.http.get(paths.organisers(this.current.requireId()))));
    const found = members.find((member) => member.id === memberId);
    if (!found) throw new Error('The member has left');
    return found;
  }
}
