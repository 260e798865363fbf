import { Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { AssociationJob, AssociationJobs } from '../../jobs/association-job';
import { settingsInForce } from '../../home-support/home-support.service';
import { CoverService } from '../../cover/cover.service';
import { ContactCover } from './contact-cover';
import { unansweredContacts } from './contact-cover.queries';

/** Looks for cover where a volunteer has not answered in the time that the association set. Run twice, it asks once. */
@Injectable()
export class Silence extends AssociationJob {
  protected readonly queue = 'rota-silence';

  constructor(
    associations: AssociationJobs,
    private readonly contacts: ContactCover,
    private readonly cover: CoverService,
  ) {
    super(associations);
  }

  /** Each contact in a transaction of its own, so that nobody who answers now waits for all the others; then all are asked in one. */
  protected override async come(associationId: Id): Promise<void> {
    const found = await this.tenant.runUnattended(associationId, async () =>
      unansweredContacts(this.tenant, (await settingsInForce(this.tenant)).acceptHours),
    );
    for (const { contactId, volunteerId } of found)
      await this.tenant.runUnattended(associationId, () =>
        this.contacts.openSilent(contactId, volunteerId),
      );
    await super.come(associationId);
  }

  protected association(): Promise<void> {
    return this.cover.askDue();
  }
}
