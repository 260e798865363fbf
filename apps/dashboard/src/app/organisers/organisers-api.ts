import { Injectable } from '@angular/core';
import {
  AbsencePreview,
  type InvitationDraft,
  OrganiserName,
  type OrganiserDraft,
  paths,
} from '@presence/contract';
import { addDays, type Id, Organiser } from '@presence/domain';
import * as z from 'zod';
import { associationWrites } from '../associations/association-writes';
import { NOTHING } from '../writes/writes';

/** A fellow organiser: everybody reads the name and the roles, administrators the rest too. */
export const FellowOrganiser = OrganiserName.extend(
  Organiser.pick({ email: true, branchId: true, salaried: true, version: true }).partial().shape,
);
export type FellowOrganiser = z.infer<typeof FellowOrganiser>;

/** Further ahead than anything is planned. */
const PLANNED_DAYS = 730;

@Injectable({ providedIn: 'root' })
export class OrganisersApi {
  private readonly writes = associationWrites();

  invite(body: InvitationDraft): Promise<void> {
    return this.writes.post(paths.invitations, NOTHING, { body });
  }

  revoke(invitationId: Id): Promise<void> {
    return this.writes.delete((at) => paths.associationInvitation(at, invitationId), NOTHING);
  }

  change(organiserId: Id, body: OrganiserDraft, version: number): Promise<void> {
    return this.writes.put((at) => paths.organiser(at, organiserId), NOTHING, { body, version });
  }

  remove(organiserId: Id, version: number): Promise<void> {
    return this.writes.delete((at) => paths.organiser(at, organiserId), NOTHING, { version });
  }

  /** What is free once somebody leads nothing any more. */
  wouldFree(organiserId: Id, from: string): Promise<AbsencePreview> {
    const params = { from, until: addDays(from, PLANNED_DAYS) };
    return this.writes.get((at) => paths.organiserAbsencePreview(at, organiserId), AbsencePreview, {
      params,
    });
  }

  async read(organiserId: Id): Promise<FellowOrganiser> {
    const organisers = await this.writes.get(paths.organisers, z.array(FellowOrganiser));
    const found = organisers.find((organiser) => organiser.id === organiserId);
    if (!found) throw new Error('The organiser has left');
    return found;
  }
}
