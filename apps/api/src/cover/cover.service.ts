import { Injectable } from '@nestjs/common';
import type { CoverRequestView } from '@presence/contract';
import { DomainError, type Id } from '@presence/domain';
import { AuditService } from '../audit/audit.service';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Sealing } from '../sealing/sealing';
import { CoverSubjects } from './cover-subjects';
import { CoverWaves } from './cover-waves';
import { requestAsked, requestsSeen, type OpenCoverRequest, type Seen } from './cover.queries';
import { noteYes } from './store/cover-asks';

export { CoverSubjects, type Able, type CoverSubject, type DueRequest } from './cover-subjects';
export {
  askNoLonger,
  closeRequests,
  openRequests,
  reopenWith,
  reopenWithdrawn,
  requestOf,
} from './store/cover-requests';
export { askAnew, closeWithSession, noteAlarmed, noteAskedFor } from './store/session-requests';

/** What is asked of people who could take something over; the first yes wins. */
@Injectable()
export class CoverService {
  constructor(
    private readonly tenant: Tenant,
    private readonly subjects: CoverSubjects,
    private readonly waves: CoverWaves,
    private readonly sealing: Sealing,
    private readonly audit: AuditService,
  ) {}

  /**
   * A coordinator sees every open request and its names, which the audit log notes; whoever administers, those of sessions;
   * anybody else those asked of them, of contacts without names.
   */
  async list(): Promise<CoverRequestView[]> {
    const seen = await this.sees();
    const requests = await requestsSeen(this.tenant, this.tenant.scope.organiserId, seen);
    if (seen.contacts) await this.audit.record('READ cover-requests', null);
    return Promise.all(requests.map((request) => this.view(request, seen.contacts)));
  }

  /**
   * Says yes to what was asked of the caller. Of any number of yeses at once one is heard.
   * @throws DomainError NOT_FOUND where it was not asked of them; else as the subject
   */
  async accept(id: Id): Promise<CoverRequestView> {
    const request = await this.asked(id);
    await this.subjects.of(request).takeOver(id);
    await noteYes(this.tenant, id, this.tenant.scope.organiserId);
    return this.view(await this.asked(id), false);
  }

  /** Asks the first wave of these requests: of several, whoever could take some is asked for all in one mail. */
  ask(requestIds: readonly Id[]): Promise<void> {
    return this.waves.ask(requestIds);
  }

  /** Asks the next wave of every request for which it is due. */
  askDue(): Promise<void> {
    return this.waves.askDue();
  }

  /** A request as whoever it was asked of sees it. */
  private async asked(id: Id): Promise<OpenCoverRequest> {
    const request = await requestAsked(this.tenant, this.tenant.scope.organiserId, id);
    if (!request) throw new DomainError('NOT_FOUND');
    return request;
  }

  private async sees(): Promise<Seen> {
    const [seen] = await this.tenant.query(
      sql<Seen>`select 'COORDINATOR' = any (roles) as contacts, roles && '{ADMINISTRATOR,COORDINATOR}' as sessions from organiser where id = $1`,
      [this.tenant.scope.organiserId],
    );
    return seen ?? { contacts: false, sessions: false };
  }

  private async view(
    { personId, firstNameSealed, lastNameSealed, ...request }: OpenCoverRequest,
    all: boolean,
  ): Promise<CoverRequestView> {
    // Who leads a session is no secret among organisers; whom a volunteer calls is.
    const replacedName = all || request.sessionId !== null ? request.replacedName : null;
    if (!all || personId === null || firstNameSealed === null || lastNameSealed === null)
      return { ...request, replacedName, personName: null };
    const open = await this.sealing.opener();
    const words = [
      open('supported_person', 'first_name_sealed', personId, firstNameSealed),
      open('supported_person', 'last_name_sealed', personId, lastNameSealed),
    ];
    const personName = words
      .map((word) => word ?? '?')
      .join(' ')
      .trim();
    return { ...request, replacedName, personName };
  }
}
